package dev.errata.ui.browse;

import dev.errata.search.IndexedRecord;
import java.util.List;
import java.util.Objects;

/// How one list of rows becomes another: all rows from `head` on differ, but for `tail` rows at the end.
record RowChange(List<IndexedRecord> before, List<IndexedRecord> after, int head, int tail) {

    /// Compares two immutable lists; with a hundred thousand rows that takes some milliseconds, so not on the FX thread.
    static RowChange between(List<IndexedRecord> before, List<IndexedRecord> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && Objects.equals(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && Objects.equals(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new RowChange(before, after, head, tail);
    }

    boolean isNone() {
        return head == before.size() && head == after.size();
    }
}
