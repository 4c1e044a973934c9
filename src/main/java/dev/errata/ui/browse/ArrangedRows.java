package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The rows that are shown, taken over whole from an arrangement; tells its listeners only the stretch that differs. Where a row
/// stands is asked of the arrangement: the controls ask at each change, and a hundred thousand rows take long to look through.
final class ArrangedRows extends ObservableListBase<IndexedRecord> {
    private List<IndexedRecord> shown = List.of();
    private ToIntFunction<String> places = _ -> -1;

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

    /// Where the record at this path stands; -1 where it is no row.
    int placeOf(String path) {
        return places.applyAsInt(path);
    }

    @Override
    public int indexOf(@Nullable Object wanted) {
        if (!(wanted instanceof IndexedRecord record)) {
            return -1;
        }
        int place = placeOf(record.path());
        return place >= 0 && shown.get(place).equals(record) ? place : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object wanted) {
        return indexOf(wanted);
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        return indexOf(wanted) >= 0;
    }

    /// Shows what the change leads to; it starts from what is shown.
    ///
    /// @param rowOf says which row the record at a path is then, -1 where it is none
    void show(RowChange change, ToIntFunction<String> rowOf) {
        places = rowOf;
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
