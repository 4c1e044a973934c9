package dev.errata.ui.history;

import dev.errata.ui.control.StepNames;
import dev.errata.ui.fx.Localization;
import dev.errata.workspace.HistoryEntry;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A point of the history in two lines: what the step is called, when it was done; in which record, and where the point stands.
final class StepCell extends ListCell<StepRow> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final StepsViewModel model;
    private final Localization localization;
    private final StepNames names;
    private final Label name = new Label();
    private final Label time = new Label();
    private final Label where = new Label();
    private final Label state = new Label();
    private final VBox lines;

    StepCell(StepsViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        this.names = new StepNames(localization);
        for (Label wide : new Label[]{name, where}) {
            wide.setMaxWidth(Double.MAX_VALUE);
            wide.setMinWidth(0);
            wide.setEllipsisString("…");
            HBox.setHgrow(wide, Priority.ALWAYS);
        }
        time.getStyleClass().add("quiet");
        time.setMinWidth(Region.USE_PREF_SIZE);
        where.getStyleClass().addAll("quiet", "code");
        state.getStyleClass().add("quiet");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox upper = new HBox(8, name, time);
        upper.setAlignment(Pos.BASELINE_LEFT);
        HBox lower = new HBox(8, where, state);
        lower.setAlignment(Pos.BASELINE_LEFT);
        lines = new VBox(2, upper, lower);
        lines.getStyleClass().add("step-lines");
        getStyleClass().add("step-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable StepRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        lines.pseudoClassStateChanged(UNDONE, item.state() == StepRow.State.UNDONE);
        name.setText(item.entry().map(entry -> names.of(entry.step().name()))
                .orElseGet(() -> localization.now("history.start")));
        time.setText(item.entry().map(this::time).orElse(""));
        where.setText(item.entry().flatMap(this::where).orElse(""));
        state.setText(item.state() == StepRow.State.PAST
                ? ""
                : localization.now("history.state." + item.state().name().toLowerCase(Locale.ROOT)));
        setAccessibleText(String.join(", ", name.getText(), time.getText(), where.getText(), state.getText()));
        setGraphic(lines);
    }

    private String time(HistoryEntry entry) {
        return localization.time().moment(entry.at(), model.today(), ZoneId.systemDefault(), FormatStyle.MEDIUM);
    }

    private java.util.Optional<String> where(HistoryEntry entry) {
        int others = entry.files().size() - 1;
        return model.record(entry).map(id -> others > 0 ? id + " " + localization.now("history.others", others) : id);
    }
}
