package dev.errata.ui.review;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.workspace.FileChange;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What a save would write, as it is now: follows the records until it is closed.
final class ReviewViewModel {
    private final CurationSession session;
    private final SaveActions saves;
    private final ChangesViewModel changes;
    private final Newest listing;
    private final Subscription following;
    private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper();

    ReviewViewModel(CurationSession session, FxTasks tasks, SaveActions saves) {
        this.session = session;
        this.saves = saves;
        this.changes = new ChangesViewModel(tasks);
        this.listing = tasks.newest();
        this.following = session.onRecords(_ -> list());
        list();
    }

    ChangesViewModel changes() {
        return changes;
    }

    /// Whether the list has been made: before, an empty one says nothing.
    ReadOnlyBooleanProperty listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// Saves the file that is looked at; `whenFailed` runs before anything is told of a failure.
    void saveSelected(Runnable whenFailed) {
        changes.selectedProperty().get().ifPresent(change -> saves.save(change.paths(), () -> {}, whenFailed));
    }

    /// Brings the saved text of the file that is looked at back, as one step that undo takes back.
    void revertSelected() {
        changes.selectedProperty().get().map(PendingChanges::revert).ifPresent(session::apply);
    }

    void close() {
        following.close();
        listing.cancel();
    }

    private void list() {
        listing.start((_, _) -> PendingChanges.of(session.workspace()), this::listed, failure -> {
            throw new IllegalStateException("unsaved changes could not be listed", failure);
        });
    }

    private void listed(List<FileChange> found) {
        changes.show(found);
        listed.set(true);
    }
}
