package dev.errata.workspace;

import java.io.IOException;
import java.util.List;

/// What a window which is no more has left unsaved. While it is looked at, no other window finds it.
public final class LeftDrafts implements AutoCloseable {
    private final DraftStore store;
    private final List<DraftStore.Held> journals;
    private final Unsaved unsaved;

    LeftDrafts(DraftStore store, List<DraftStore.Held> journals, Unsaved unsaved) {
        this.store = store;
        this.journals = List.copyOf(journals);
        this.unsaved = unsaved;
    }

    /// What was not saved.
    public Unsaved unsaved() {
        return unsaved;
    }

    /// Forgets it: it is taken over, or given up on purpose.
    public void delete() throws IOException {
        for (DraftStore.Held journal : journals) {
            store.delete(journal);
        }
    }

    /// Leaves it to be found again.
    @Override
    public void close() throws IOException {
        for (DraftStore.Held journal : journals) {
            store.release(journal);
        }
    }
}
