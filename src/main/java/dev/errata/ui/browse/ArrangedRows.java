package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows that are shown, taken over whole from an arrangement; tells its listeners only the stretch that differs.
final class ArrangedRows extends ObservableListBase<IndexedRecord> {
    private List<IndexedRecord> shown = List.of();

    @Override
    public IndexedRecord get(int index) {
        return shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }

    /// What is shown, as an immutable list.
    List<IndexedRecord> shown() {
        return shown;
    }

    /// Shows what the change leads to; it starts from what is shown.
    void show(RowChange change) {
        if (change.isNone()) {
            return;
        }
        beginChange();
        shown = change.after();
        nextReplace(change.head(), shown.size() - change.tail(),
                change.before().subList(change.head(), change.before().size() - change.tail()));
        endChange();
    }
}
