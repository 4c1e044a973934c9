package dev.errata.ui.links;

import dev.errata.graph.EdgeKind;
import dev.errata.graph.Link;
import dev.errata.record.Field;
import dev.errata.ui.control.CompletingEditor;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.RecordCompletion;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for a new link: its kind, and the other record by id or signature, which is shown before it is taken. Enter adds the
/// link, Escape leaves.
final class AddLinkPane {
    private final LinkActions actions;
    private final Localization localization;
    private final Runnable leave;
    private final BiConsumer<EdgeKind, String> added;
    private final ObjectProperty<EdgeKind> kind = new SimpleObjectProperty<>(EdgeKind.LEADS_TO);
    private final ToggleGroup kinds = new ToggleGroup();
    private final CompletingEditor target;
    /// Held here: it follows the language only as long as somebody holds it.
    private final ObservableValue<String> prompt;
    private final TargetPreview preview;
    private final CheckBox both = new CheckBox();
    private final Button add = new Button();
    private final Label reason = new Label();
    private final VBox box = new VBox();

    /// @param leave closes the pane
    /// @param added hears which link was added
    AddLinkPane(LinkActions actions, RecordCompletion targets, Localization localization, Runnable leave,
            BiConsumer<EdgeKind, String> added) {
        this.actions = actions;
        this.added = added;
        this.localization = localization;
        this.leave = leave;
        this.target = new CompletingEditor(targets, "code").picking().twoLines();
        this.preview = new TargetPreview(localization);
        HBox choice = new HBox(6);
        choice.getStyleClass().add("link-kinds");
        for (EdgeKind offered : EdgeKind.values()) {
            choice.getChildren().add(toggle(offered));
        }
        target.focusTarget().setId("link-target");
        prompt = localization.text("links.add.prompt");
        prompt.subscribe(target::prompt);
        target.onEdit(_ -> show());
        target.onHighlight(entry -> preview.show(entry.map(found -> found.text()).or(() -> Optional.of(id()))
                .flatMap(actions::target)));
        FieldFrame frame = new FieldFrame(localization.text("links.add.target"),
                localization.text(Field.LEADS_TO_ERROR_ID.helpKey()));
        frame.setControl(target.node(), target.focusTarget());
        both.setId("link-both");
        both.setSelected(true);
        both.textProperty().bind(localization.text("links.add.both"));
        reason.setId("link-add-reason");
        reason.getStyleClass().add("quiet");
        reason.setWrapText(true);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        add.setId("link-add-go");
        add.getStyleClass().add("main-button");
        add.textProperty().bind(localization.text("links.add.go"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        Button cancel = new Button();
        cancel.setId("link-add-cancel");
        cancel.textProperty().bind(localization.text("app.dialog.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> leave.run());
        HBox buttons = new HBox(8, reason, cancel, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        box.setId("link-add");
        box.getStyleClass().add("link-panel");
        // The list of what could be meant opens below its field, and must not cover what it is chosen by.
        box.getChildren().addAll(choice, preview.node(), frame, both, buttons);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        kind.subscribe(_ -> show());
    }

    private ToggleButton toggle(EdgeKind offered) {
        ToggleButton button = new ToggleButton();
        button.setId("link-kind-" + offered.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.textProperty().bind(localization.text(offered.list().labelKey()));
        button.setToggleGroup(kinds);
        button.setSelected(offered == kind.get());
        button.setOnAction(_ -> {
            button.setSelected(true);
            kind.set(offered);
        });
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }

    Node node() {
        return box;
    }

    /// Asks anew, for a link of the kind that was last added.
    void start() {
        target.show("");
        show();
        target.focusTarget().requestFocus();
    }

    private String id() {
        return target.text().strip();
    }

    /// Shows what would be linked to, and why not.
    void show() {
        Optional<Phrase> obstacle = actions.addObstacle(kind.get(), id());
        add.setDisable(obstacle.isPresent());
        reason.setText(id().isEmpty() ? "" : obstacle.map(localization::now).orElse(""));
        preview.show(actions.target(id()));
    }

    private void add() {
        if (actions.addObstacle(kind.get(), id()).isEmpty()) {
            String id = id();
            leave.run();
            actions.add(kind.get(), id, both.isSelected() ? Link.Side.BOTH : Link.Side.HERE);
            added.accept(kind.get(), id);
        }
    }
}
