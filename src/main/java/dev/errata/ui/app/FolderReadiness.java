package dev.errata.ui.app;

import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// Knows when an open folder shows all that it has to show: the list is filled, and the rules have spoken.
final class FolderReadiness {
    private final CurationSession session;
    private final ReadOnlyBooleanProperty settled;
    private final FxTasks tasks;

    /// Held here since a binding does not keep itself alive.
    private final BooleanBinding complete;

    /// @param settled whether the list is filled, and its order follows what the rules said
    FolderReadiness(CurationSession session, ReadOnlyBooleanProperty settled, FxTasks tasks) {
        this.session = session;
        this.settled = settled;
        this.tasks = tasks;
        this.complete = Bindings.createBooleanBinding(this::isComplete, settled, session.checkingProperty(),
                session.currentProperty());
    }

    /// Runs the action once, when the list is filled and the rules have spoken.
    void whenComplete(Runnable action) {
        List<javafx.util.Subscription> waiting = new ArrayList<>();
        waiting.add(complete.subscribe(yes -> {
            if (yes) {
                tasks.later(() -> {
                    waiting.forEach(javafx.util.Subscription::unsubscribe);
                    waiting.clear();
                    action.run();
                });
            }
        }));
    }

    private boolean isComplete() {
        return settled.get() && !session.checkingProperty().get()
                && (session.currentProperty().get().isPresent() || session.records().size() == 0);
    }
}
