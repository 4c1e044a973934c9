package dev.errata.ui.app;

import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.NoticeBoard;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskState;
import dev.errata.ui.fx.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is under way, what has ended and what was told, as a list that opens over the right end of the status line.
final class ActivityPane extends VBox {
    private static final double PART_OF_WINDOW = 0.6;

    private final ActivityViewModel model;
    private final NoticeBoard notices;
    private final Localization localization;
    private final ZoneId zone;
    private final Consumer<String> copy;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private Optional<Parent> opener = Optional.empty();
    private Optional<Node> cameFrom = Optional.empty();

    /// @param copy puts a text on the clipboard
    ActivityPane(ActivityViewModel model, NoticeBoard notices, Localization localization, ZoneId zone,
            Consumer<String> copy) {
        this.model = model;
        this.notices = notices;
        this.localization = localization;
        this.zone = zone;
        this.copy = copy;
        setId("activity-pane");
        getStyleClass().add("activity-pane");
        rows.getStyleClass().add("activity-rows");
        scroll.setFitToWidth(true);
        ObservableValue<Double> most = sceneProperty().flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() * PART_OF_WINDOW).orElse(0.0);
        scroll.prefViewportHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(rows.getHeight(), most.getValue()), rows.heightProperty(), most));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("activity-scroll");
        scroll.accessibleTextProperty().bind(localization.text("app.activity.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
        visibleProperty().subscribe(shown -> {
            if (shown) {
                show();
            }
        });
        for (ObservableList<?> list : List.of(model.running(), model.ended(), notices.kept())) {
            list.addListener((ListChangeListener<Object>) _ -> show());
        }
        localization.messages().subscribe(_ -> show());
        setVisible(false);
        managedProperty().bind(visibleProperty());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /// Names what leads here by the mouse, and so closes the list by itself.
    void isOpenedBy(Parent anchor) {
        opener = Optional.of(anchor);
    }

    /// Opens the list, or closes it.
    void toggle() {
        if (isVisible()) {
            close();
        } else {
            cameFrom = Optional.ofNullable(getScene().getFocusOwner());
            setVisible(true);
            notices.read();
            scroll.requestFocus();
        }
    }

    private void close() {
        setVisible(false);
        cameFrom.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        cameFrom = Optional.empty();
    }

    /// Closes the list when the work goes on elsewhere.
    private void focusMoved(@Nullable Node focused) {
        if (isVisible() && focused != null && !FocusPart.isIn(this) && opener.filter(FocusPart::isIn).isEmpty()) {
            setVisible(false);
        }
    }

    private Node head() {
        Label title = new Label();
        title.textProperty().bind(localization.text("app.activity.title"));
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button clear = new Button();
        clear.setId("activity-clear");
        clear.getStyleClass().add("link-button");
        clear.textProperty().bind(localization.text("app.activity.clear"));
        clear.setOnAction(_ -> {
            model.clear();
            notices.clear();
        });
        HBox head = new HBox(title, gap, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("activity-head");
        return head;
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        List<Node> all = new ArrayList<>();
        section(all, "app.activity.running", model.running().stream().map(this::running).toList());
        section(all, "app.activity.ended", model.ended().stream().map(this::ended).toList());
        section(all, "app.activity.notices", notices.kept().stream().map(this::notice).toList());
        if (all.isEmpty()) {
            Label nothing = text("app.activity.nothing");
            nothing.getStyleClass().add("quiet");
            all.add(nothing);
        }
        boolean hadFocus = FocusPart.isIn(rows);
        rows.getChildren().setAll(all);
        if (hadFocus) {
            scroll.requestFocus();
        }
    }

    private void section(List<Node> all, String titleKey, List<Node> lines) {
        if (!lines.isEmpty()) {
            Label title = text(titleKey);
            title.getStyleClass().add("section-title");
            all.add(title);
            all.addAll(lines);
        }
    }

    private Node running(TaskLine line) {
        Label name = new Label(localization.now(line.name().label()));
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        line.task().ifPresent(task -> bar.progressProperty().bind(task.progressProperty()));
        bar.setAccessibleText(name.getText());
        Button stop = new Button("", new FontIcon(Feather.X));
        stop.getStyleClass().add("icon-button");
        stop.setDisable(line.name().unstoppable().isPresent());
        stop.accessibleTextProperty().bind(localization.text("app.task.stop", name.getText()));
        stop.setOnAction(_ -> ActivityViewModel.stop(line));
        StackPane frame = new StackPane(stop);
        Tooltip.install(frame, new Tooltip(localization.now(line.name().unstoppable()
                .orElse(Phrase.of("app.task.stop", name.getText())))));
        VBox words = new VBox(4, name, bar, detail(line));
        HBox.setHgrow(words, Priority.ALWAYS);
        return row(words, frame);
    }

    private Node ended(TaskLine line) {
        TaskState state = line.state();
        FontIcon sign = new FontIcon(switch (state) {
            case TaskState.Running() -> Feather.CLOCK;
            case TaskState.Done _ -> Tone.GOOD.sign();
            case TaskState.Stopped _ -> Feather.SLASH;
            case TaskState.Failed _ -> Tone.ERROR.sign();
        });
        sign.getStyleClass().add(switch (state) {
            case TaskState.Running(),TaskState.Stopped(Instant _) -> Tone.PLAIN.styleClass();
            case TaskState.Done _ -> Tone.GOOD.styleClass();
            case TaskState.Failed _ -> Tone.ERROR.styleClass();
        });
        Label name = new Label(localization.now(line.name().label()));
        VBox words = new VBox(2, name, detail(line));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = row(sign, words);
        line.failure().ifPresent(trace -> {
            Button details = new Button();
            details.getStyleClass().add("activity-copy");
            details.textProperty().bind(localization.text("app.error.copy"));
            details.setMinWidth(Region.USE_PREF_SIZE);
            details.setOnAction(_ -> copy.accept(trace));
            row.getChildren().add(details);
        });
        return row;
    }

    private Label detail(TaskLine line) {
        Label detail = new Label();
        detail.getStyleClass().add("quiet");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.textProperty().bind(line.detailProperty());
        return detail;
    }

    private Node notice(NoticeBoard.Entry entry) {
        FontIcon sign = new FontIcon(entry.notice().tone().sign());
        sign.getStyleClass().add(entry.notice().tone().styleClass());
        Label text = new Label(localization.now(entry.notice().text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label at = new Label(localization.time().moment(entry.at(), LocalDate.ofInstant(notices.now(), zone), zone,
                FormatStyle.SHORT));
        at.getStyleClass().add("quiet");
        at.setMinWidth(Region.USE_PREF_SIZE);
        return row(sign, text, at);
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("activity-row");
        return row;
    }

    private Label text(String key) {
        return new Label(localization.now(key));
    }
}
