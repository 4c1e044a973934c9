package dev.errata.ui.history;

import dev.errata.json.JsonPointer;
import dev.errata.record.RecordShape;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.control.StepNames;
import dev.errata.ui.fx.Localization;
import dev.errata.workspace.FileChange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A step in two lines: what it is called and when it was done; which fields of the record it changed.
final class HistoryCell extends ListCell<HistoryRow> {
    private static final int MOST_PLACES = 3;

    private final Supplier<LocalDate> today;
    private final Localization localization;
    private final StepNames names;
    private final PlaceNames places;
    private final Label name = new Label();
    private final Label time = new Label();
    private final Label where = new Label();
    private final VBox lines;

    HistoryCell(Supplier<LocalDate> today, Localization localization) {
        this.today = today;
        this.localization = localization;
        this.names = new StepNames(localization);
        this.places = new PlaceNames(localization);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setEllipsisString("…");
        HBox.setHgrow(name, Priority.ALWAYS);
        time.getStyleClass().add("quiet");
        time.setMinWidth(Region.USE_PREF_SIZE);
        where.getStyleClass().add("quiet");
        where.setEllipsisString("…");
        HBox upper = new HBox(8, name, time);
        upper.setAlignment(Pos.BASELINE_LEFT);
        lines = new VBox(2, upper, where);
        getStyleClass().add("history-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HistoryRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(item.step().map(step -> names.of(step.entry().step().name()))
                .orElseGet(() -> localization.now("history.on-disk")));
        time.setText(item.step().map(step -> localization.time().moment(step.entry().at(), today.get(),
                ZoneId.systemDefault(), FormatStyle.MEDIUM)).orElse(""));
        where.setText(where(item));
        setAccessibleText(name.getText() + ", " + time.getText() + ", " + where.getText());
        setGraphic(lines);
    }

    private String where(HistoryRow row) {
        FileChange change = row.change();
        if (change.isIdle()) {
            return localization.now("history.same");
        }
        if (change.kind() != FileChange.Kind.EDITED) {
            return localization.now("history.kind." + change.kind().word());
        }
        List<JsonPointer> changed = change.places();
        RecordShape shape = RecordShape.of(change.after().flatMap(text -> text.root()));
        String words = changed.isEmpty()
                ? localization.now("history.layout")
                : changed.stream().limit(MOST_PLACES).map(place -> places.of(shape, place))
                        .collect(Collectors.joining(", "));
        String more = changed.size() > MOST_PLACES ? ", …" : "";
        String others = row.others() > 0 ? " · " + localization.now("history.others", row.others()) : "";
        return words + more + others;
    }
}
