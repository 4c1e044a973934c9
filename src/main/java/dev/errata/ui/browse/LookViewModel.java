package dev.errata.ui.browse;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the list looks: as a list or as a table, and with which columns. Remembered from one day to the next. Belongs to the FX
/// thread.
public final class LookViewModel {
    private final ObjectProperty<ListLayout> layout;
    private final ObjectProperty<List<Column>> columns;

    LookViewModel(BrowseMemory memory) {
        layout = new SimpleObjectProperty<>(memory.layout());
        columns = new SimpleObjectProperty<>(memory.columns());
        layout.subscribe((_, chosen) -> memory.layout(chosen));
        columns.subscribe((_, chosen) -> memory.columns(chosen));
    }

    public ObjectProperty<ListLayout> layoutProperty() {
        return layout;
    }

    public void toggleLayout() {
        layout.set(layout.get().other());
    }

    /// The columns of the table that are shown, in order.
    public ObjectProperty<List<Column>> columnsProperty() {
        return columns;
    }

    /// Shows or hides a column, before the first one that stands behind it by nature; the last one stays.
    public void toggle(Column column) {
        List<Column> shown = new ArrayList<>(columns.get());
        if (!shown.remove(column)) {
            int place = 0;
            while (place < shown.size() && shown.get(place).compareTo(column) < 0) {
                place++;
            }
            shown.add(place, column);
        }
        if (!shown.isEmpty()) {
            columns.set(List.copyOf(shown));
        }
    }
}
