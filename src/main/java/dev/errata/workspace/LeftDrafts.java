package dev.errata.workspace;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Edits that a window which is no more has left. While they are looked at, no other window finds them.
public final class LeftDrafts implements AutoCloseable {
    private final DraftStore store;
    private final List<DraftStore.Held> journals;
    private final SortedMap<String, Draft> drafts;

    LeftDrafts(DraftStore store, List<DraftStore.Held> journals, Map<String, Draft> drafts) {
        this.store = store;
        this.journals = List.copyOf(journals);
        this.drafts = new TreeMap<>(drafts);
    }

    /// The edits by the paths of their files.
    public Map<String, Draft> drafts() {
        return java.util.Collections.unmodifiableSortedMap(drafts);
    }

    /// Forgets the edits: they are taken over, or given up on purpose.
    public void delete() throws IOException {
        for (DraftStore.Held journal : journals) {
            store.delete(journal);
        }
    }

    /// Leaves the edits to be found again.
    @Override
    public void close() throws IOException {
        for (DraftStore.Held journal : journals) {
            store.release(journal);
        }
    }
}
