package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The records, one line each, in columns; a click on a header sorts, with Shift by one key more.
final class RecordTable extends TableView<IndexedRecord> {
    static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final RecordsViewModel model;
    private final Localization localization;
    private final RowState state;
    private final ColumnTexts texts;
    private final Runnable choose;
    private final RowSelection selection;
    private final Map<Column, TableColumn<IndexedRecord, IndexedRecord>> columns = new HashMap<>();
    /// While the table follows the model, what it tells of its columns and sort order is no wish of the user.
    private boolean following;

    /// @param choose shows the columns to choose from
    RecordTable(RecordsViewModel model, Localization localization, Delay delay, Runnable open, Runnable choose) {
        this.model = model;
        this.localization = localization;
        this.choose = choose;
        RowTexts rowTexts = new RowTexts(localization);
        this.state = new RowState(model);
        this.texts = new ColumnTexts(rowTexts, localization, state);
        setId("record-table");
        getStyleClass().add("record-table");
        setItems(model.rows());
        // The rows are sorted by the model; the table only shows by what.
        setSortPolicy(_ -> true);
        accessibleTextProperty().bind(localization.text("browse.list"));
        model.look().columnsProperty().subscribe(this::showColumns);
        model.look().widthsProperty().subscribe(_ -> showWidths());
        model.look().densityProperty()
                .subscribe(density -> pseudoClassStateChanged(COMPACT, density == Density.COMPACT));
        model.orderProperty().subscribe(_ -> showOrder());
        model.criteriaProperty().subscribe((_, _) -> showOrder());
        getColumns().addListener((ListChangeListener<TableColumn<IndexedRecord, ?>>) _ -> rememberColumns());
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        selection = new RowSelection(model, this, getSelectionModel(), getFocusModel(), delay, open);
        setRowFactory(_ -> new RecordTableRow(state, rowTexts));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        selection.laidOut();
    }

    /// Where the row of the selected record is on the screen, if it is in view.
    Optional<Bounds> leadOnScreen() {
        return selection.leadOnScreen();
    }

    /// The path of the record at the top of what is in view.
    Optional<String> top() {
        return selection.top();
    }

    void follow() {
        selection.follow();
        selection.reveal();
    }

    /// Made when it is first shown, since there are many of which few ever are.
    private TableColumn<IndexedRecord, IndexedRecord> made(Column column) {
        return columns.computeIfAbsent(column, wanted -> {
            TableColumn<IndexedRecord, IndexedRecord> made = new TableColumn<>();
            made.setId("column-" + wanted.word());
            made.textProperty().bind(Bindings.createStringBinding(() -> heading(wanted), model.orderProperty(),
                    model.criteriaProperty(), localization.messages()));
            made.setPrefWidth(model.look().width(wanted));
            made.setUserData(wanted);
            made.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
            made.setCellFactory(_ -> new ColumnCell(wanted, texts, state));
            if (wanted.isSign()) {
                FontIcon sign = new FontIcon(Feather.ALERT_OCTAGON);
                Hint.of(sign, localization.text(wanted.labelKey()));
                made.setGraphic(sign);
                made.getStyleClass().add("sign-column");
            }
            made.setContextMenu(new HeaderMenu(wanted, model, localization, choose));
            made.widthProperty().subscribe((_, width) -> resized(wanted, width.doubleValue()));
            return made;
        });
    }

    /// The label, and where several keys sort, which of them this one is.
    private String heading(Column column) {
        String label = localization.now(column.labelKey());
        List<SortKey> keys = model.shownOrder().parts().stream().map(SortOrder::key).toList();
        int place = keys.indexOf(column.key());
        return keys.size() > 1 && place >= 0 ? localization.now("browse.column.sorted", label, place + 1) : label;
    }

    private void showColumns(List<Column> shown) {
        if (!following) {
            following = true;
            getColumns().setAll(shown.stream().map(this::made).toList());
            following = false;
            showOrder();
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

    private void showWidths() {
        if (!following) {
            following = true;
            columns.forEach((column, made) -> made.setPrefWidth(model.look().width(column)));
            following = false;
        }
    }

    private void resized(Column column, double width) {
        if (!following) {
            following = true;
            model.look().resize(column, width);
            following = false;
        }
    }

    private void showOrder() {
        if (following) {
            return;
        }
        following = true;
        List<TableColumn<IndexedRecord, IndexedRecord>> sorted = new ArrayList<>();
        for (SortOrder part : model.shownOrder().parts()) {
            shown(part.key()).ifPresent(column -> {
                column.setSortType(type(part));
                sorted.add(column);
            });
        }
        getSortOrder().setAll(sorted);
        following = false;
    }

    private Optional<TableColumn<IndexedRecord, IndexedRecord>> shown(SortKey key) {
        return Column.of(key).filter(model.look().columnsProperty().get()::contains).map(this::made);
    }

    private static TableColumn.SortType type(SortOrder part) {
        return part.direction() == SortOrder.Direction.ASCENDING
                ? TableColumn.SortType.ASCENDING
                : TableColumn.SortType.DESCENDING;
    }

    /// A click on a header sorts. The table would work out an order of its own, which knows nothing of usual directions.
    private void released(MouseEvent event) {
        boolean isClick = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
        if (isClick) {
            header(event).ifPresent(column -> {
                event.consume();
                if (event.isShiftDown()) {
                    model.sort(model.shownOrder().and(column.key()));
                } else {
                    model.sort(column.key());
                }
            });
        }
    }

    private static Optional<Column> header(MouseEvent event) {
        Optional<Node> node = Optional.ofNullable(event.getPickResult().getIntersectedNode());
        while (node.isPresent()) {
            if (node.get() instanceof TableColumnHeader header
                    && header.getTableColumn().getUserData() instanceof Column column) {
                return Optional.of(column);
            }
            node = node.map(Node::getParent);
        }
        return Optional.empty();
    }

    private static Column of(TableColumn<IndexedRecord, ?> column) {
        return (Column) column.getUserData();
    }
}
