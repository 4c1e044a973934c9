package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import java.util.List;
import java.util.Objects;
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

    /// Shows `next`, an immutable list, in place of what is shown.
    void show(List<IndexedRecord> next) {
        List<IndexedRecord> before = shown;
        int shorter = Math.min(before.size(), next.size());
        int head = 0;
        while (head < shorter && Objects.equals(before.get(head), next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && Objects.equals(before.get(before.size() - 1 - tail), next.get(next.size() - 1 - tail))) {
            tail++;
        }
        if (head == before.size() && head == next.size()) {
            return;
        }
        beginChange();
        shown = next;
        nextReplace(head, next.size() - tail, before.subList(head, before.size() - tail));
        endChange();
    }
}
