package dev.errata.ui.control;

import dev.errata.log.LogSource;
import dev.errata.scan.Blast;
import dev.errata.search.FuzzyHit;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Marked;
import dev.errata.ui.fx.TaskAmount;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an unsaved edit of a pattern gains and loses on logs: in words, and line by line. A click or Enter shows a line where it stands.
public final class BlastPane {
    private final BlastViewModel model;
    private final Localization localization;
    private final Label words = new Label();
    private final FontIcon sign = new FontIcon(Feather.INFO);
    private final Button stop = new Button();
    private final ListView<Row> list = new ListView<>();
    private final VBox root = new VBox();
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// A row of the list.
    private sealed interface Row {

        /// How many lines there are beside those that are listed.
        record More(String text) implements Row {}

        /// A line that is gained or lost.
        record OfLine(Side side, Blast.Line line) implements Row {}
    }

    private enum Side {
        GAINED, LOST
    }

    public BlastPane(BlastViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        words.setId("blast-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        stop.setId("blast-stop");
        stop.textProperty().bind(localization.text("control.blast.stop"));
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> model.stop());
        stop.managedProperty().bind(stop.visibleProperty());
        HBox summary = new HBox(sign, words, stop);
        summary.getStyleClass().add("verdict-line");
        list.setId("blast-lines");
        list.getStyleClass().add("blast-lines");
        list.accessibleTextProperty().bind(localization.text("control.blast.lines"));
        list.setCellFactory(_ -> new RowCell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        list.setOnMouseClicked(_ -> open());
        list.managedProperty().bind(list.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        root.setId("blast");
        root.getStyleClass().add("blast-pane");
        root.getChildren().addAll(summary, list);
        subscriptions.add(model.stateProperty().subscribe(_ -> show())::unsubscribe);
        subscriptions.add(localization.messages().subscribe((_, _) -> show())::unsubscribe);
    }

    public Region node() {
        return root;
    }

    /// What the pane says in short.
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(this::shortly, model.stateProperty(), localization.messages());
    }

    /// Whether there are logs that the pane could say anything about.
    public ObservableValue<Boolean> any() {
        return model.stateProperty().map(state -> !(state instanceof BlastState.NoLogs));
    }

    /// Puts the focus to the lines.
    public void focus() {
        if (list.isVisible()) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
        } else {
            root.requestFocus();
        }
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.OfLine(_, Blast.Line line)) {
            model.show(line);
        }
    }

    private static Optional<Blast> blast(BlastState state) {
        return switch (state) {
            case BlastState.Searching(Blast sofar, _) -> Optional.of(sofar);
            case BlastState.Known(Blast blast) -> Optional.of(blast);
            case BlastState.Stopped(Blast sofar) -> Optional.of(sofar);
            case BlastState.NoLogs _,BlastState.Unchanged _,BlastState.Faulty _ -> Optional.empty();
        };
    }

    private String shortly() {
        return blast(model.stateProperty().get())
                .map(blast -> localization.now("control.blast.title.counts", blast.gained().count(),
                        blast.lost().count()))
                .orElseGet(() -> localization.now("control.blast.title"));
    }

    private void show() {
        BlastState state = model.stateProperty().get();
        Optional<Blast> blast = blast(state);
        Tone tone = blast.filter(known -> known.lost().count() > 0).isPresent() ? Tone.WARNING : Tone.INFO;
        words.setText(switch (state) {
            case BlastState.NoLogs _ -> localization.now("control.blast.no-logs");
            case BlastState.Unchanged _ -> localization.now("control.blast.unchanged");
            case BlastState.Faulty _ -> localization.now("control.blast.faulty");
            case BlastState.Searching(Blast sofar, TaskAmount amount) -> localization.now("control.blast.searching",
                    amount.total() > 0 ? 1 : 0, amount.done() / 1e6, amount.total() / 1e6) + " " + counts(sofar);
            case BlastState.Known(Blast known) -> counts(known);
            case BlastState.Stopped(Blast sofar) -> localization.now("control.blast.stopped") + " " + counts(sofar);
        });
        sign.setIconCode(tone.sign());
        sign.getStyleClass().setAll("ikonli-font-icon", tone.styleClass());
        stop.setVisible(state instanceof BlastState.Searching);
        List<Row> rows = blast.map(this::rows).orElse(List.of());
        list.setItems(FXCollections.observableList(rows));
        list.setVisible(!rows.isEmpty());
    }

    private String counts(Blast blast) {
        StringBuilder said = new StringBuilder(localization.now("control.blast.counts", blast.gained().count(),
                blast.lost().count(), blast.kept(), blast.logs()));
        if (blast.stops() > 0) {
            said.append(' ').append(localization.now("control.blast.stops", blast.stops()));
        }
        if (!blast.unread().isEmpty()) {
            said.append(' ').append(localization.now("control.blast.unread", blast.unread().size(),
                    blast.unread().getFirst()));
        }
        return said.toString();
    }

    private List<Row> rows(Blast blast) {
        List<Row> rows = new ArrayList<>();
        add(rows, Side.LOST, blast.lost());
        add(rows, Side.GAINED, blast.gained());
        return rows;
    }

    private void add(List<Row> rows, Side side, Blast.Side lines) {
        lines.first().forEach(line -> rows.add(new Row.OfLine(side, line)));
        if (lines.more() > 0) {
            rows.add(new Row.More(localization.now(
                    side == Side.GAINED ? "control.blast.gained.more" : "control.blast.lost.more", lines.more())));
        }
    }

    /// Lets go of the model.
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    /// A line with its place, the match marked.
    private final class RowCell extends ListCell<Row> {
        private final Label how = new Label();
        private final Label place = new Label();
        private final MarkedLine text = new MarkedLine("code");
        private final HBox box = new HBox(8, how, place, text);

        RowCell() {
            place.getStyleClass().addAll("quiet", "code");
            place.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(text, Priority.ALWAYS);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
            box.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("quiet");
            setText(null);
            setGraphic(null);
            if (row == null || empty) {
                return;
            }
            switch (row) {
                case Row.More(String more) -> {
                    setText(more);
                    getStyleClass().add("quiet");
                }
                case Row.OfLine(Side side, Blast.Line line) -> show(side, line);
            }
        }

        private void show(Side side, Blast.Line line) {
            Tone tone = side == Side.GAINED ? Tone.GOOD : Tone.WARNING;
            how.setText(side == Side.GAINED ? "+" : "−");
            how.getStyleClass().setAll("label", "code", "strong", tone.styleClass());
            place.setText(localization.now("control.blast.place", name(line.log()), line.number()));
            text.show(new Marked(line.text(), List.of(new FuzzyHit.Mark(line.start(), line.end()))));
            setAccessibleText(localization.now(
                    side == Side.GAINED ? "control.blast.gained.accessible" : "control.blast.lost.accessible",
                    name(line.log()), line.number(), line.text()));
            setGraphic(box);
        }

        /// The last part of the name: there is little room.
        private static String name(LogSource log) {
            return log.name().substring(log.name().lastIndexOf('/') + 1);
        }
    }
}
