package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Localization;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The records, one line each, in columns; a click on a header sorts.
final class RecordTable extends TableView<IndexedRecord> {
    private static final double ROW_HEIGHT = 30;

    private final RecordsViewModel model;
    private final RowSelection selection;
    private final Map<Column, TableColumn<IndexedRecord, IndexedRecord>> columns = new EnumMap<>(Column.class);
    /// While the table follows the model, what it tells of its columns and sort order is no wish of the user.
    private boolean following = true;

    RecordTable(RecordsViewModel model, Localization localization, Delay delay, Runnable open) {
        this.model = model;
        RowTexts texts = new RowTexts(localization);
        setId("record-table");
        getStyleClass().add("record-table");
        setFixedCellSize(ROW_HEIGHT);
        for (Column column : Column.all()) {
            columns.put(column, column(column, texts, localization));
        }
        setItems(model.rows());
        setSortPolicy(_ -> sortByHeader());
        following = false;
        accessibleTextProperty().bind(localization.text("browse.list"));
        model.look().columnsProperty().subscribe(this::showColumns);
        model.orderProperty().subscribe(this::showOrder);
        getColumns().addListener((ListChangeListener<TableColumn<IndexedRecord, ?>>) _ -> rememberColumns());
        selection = new RowSelection(model, this, getSelectionModel(), getFocusModel(), delay, open);
        setRowFactory(_ -> new RecordTableRow(model, texts));
    }

    void follow() {
        selection.follow();
        selection.reveal();
    }

    private TableColumn<IndexedRecord, IndexedRecord> column(Column column, RowTexts texts,
            Localization localization) {
        TableColumn<IndexedRecord, IndexedRecord> made = new TableColumn<>();
        made.setId("column-" + column.key().word());
        made.textProperty().bind(localization.text(column.labelKey()));
        made.setPrefWidth(column.width());
        made.setUserData(column);
        made.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        made.setCellFactory(_ -> new ColumnCell(column, texts));
        return made;
    }

    private void showColumns(List<Column> shown) {
        if (!following) {
            following = true;
            getColumns().setAll(shown.stream().map(this::made).toList());
            following = false;
            showOrder(model.orderProperty().get());
        }
    }

    /// Columns can be dragged to another place.
    private void rememberColumns() {
        List<Column> shown = getColumns().stream().map(RecordTable::of).toList();
        if (!following && !shown.isEmpty() && !shown.equals(model.look().columnsProperty().get())) {
            following = true;
            model.look().columnsProperty().set(shown);
            following = false;
        }
    }

    private void showOrder(SortOrder order) {
        if (following) {
            return;
        }
        following = true;
        Optional<TableColumn<IndexedRecord, IndexedRecord>> column = Column.of(order.key()).map(this::made);
        column.ifPresent(sorted -> sorted.setSortType(order.direction() == SortOrder.Direction.ASCENDING
                ? TableColumn.SortType.ASCENDING
                : TableColumn.SortType.DESCENDING));
        getSortOrder().setAll(column.stream().toList());
        following = false;
    }

    /// Called by the table when a header was clicked. The rows are not sorted here but by the model: a new key in its usual
    /// direction, the same key the other way round.
    private boolean sortByHeader() {
        if (!following) {
            SortOrder now = model.orderProperty().get();
            SortKey asked = getSortOrder().isEmpty() ? now.key() : of(getSortOrder().getFirst()).key();
            model.sort(asked);
            showOrder(model.orderProperty().get());
        }
        return true;
    }

    private TableColumn<IndexedRecord, IndexedRecord> made(Column column) {
        TableColumn<IndexedRecord, IndexedRecord> found = columns.get(column);
        if (found == null) {
            throw new IllegalStateException("no column " + column);
        }
        return found;
    }

    private static Column of(TableColumn<IndexedRecord, ?> column) {
        return (Column) column.getUserData();
    }
}
