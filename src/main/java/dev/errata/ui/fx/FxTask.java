package dev.errata.ui.fx;

import dev.errata.task.Cancellation;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// A piece of work under way: how far it is, and the way to stop it. Belongs to the FX thread.
public final class FxTask {
    /// The value of [#progressProperty()] while nobody knows how much there is to do; as progress bars have it.
    public static final double UNKNOWN = -1;

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    FxTask() {}

    /// Asks the work to stop and drops its result, even if it was ready. Harmless once the task is done.
    public void cancel() {
        cancelled.set(true);
        finish();
    }

    /// True until the result or failure was delivered, or the task was cancelled.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return running.get();
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    Cancellation cancellation() {
        return cancelled::get;
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    void advance(double done) {
        progress.set(done);
    }

    void finish() {
        running.set(false);
    }
}
