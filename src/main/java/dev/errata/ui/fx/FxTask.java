package dev.errata.ui.fx;

import dev.errata.task.Cancellation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A piece of work under way: how far it is, and the way to stop it. Belongs to the FX thread.
public final class FxTask {
    /// The value of [#progressProperty()] while nobody knows how much there is to do; as progress bars have it.
    public static final double UNKNOWN = -1;

    private final Optional<TaskName> name;
    private final InstantSource time;
    private final Instant started;
    private final ReadOnlyObjectWrapper<TaskState> state = new ReadOnlyObjectWrapper<>(new TaskState.Running());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<TaskAmount> amount = new ReadOnlyObjectWrapper<>(TaskAmount.NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    FxTask(Optional<TaskName> name, InstantSource time) {
        this.name = name;
        this.time = time;
        this.started = time.instant();
    }

    /// What people are told that it is; empty where it is too small to tell of.
    public Optional<TaskName> name() {
        return name;
    }

    public Instant started() {
        return started;
    }

    /// Asks the work to stop and drops its result, even if it was ready. Harmless once the task is done.
    public void cancel() {
        cancelled.set(true);
        stopped();
    }

    public ReadOnlyObjectProperty<TaskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// True until the result or failure was delivered, or the task was cancelled.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return running.get();
    }

    /// What of the work is done, as far as it has said so.
    public ReadOnlyObjectProperty<TaskAmount> amountProperty() {
        return amount.getReadOnlyProperty();
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

    void advance(TaskAmount now) {
        if (isRunning()) {
            amount.set(now);
            progress.set(now.portion());
        }
    }

    void done() {
        end(new TaskState.Done(time.instant()));
    }

    void stopped() {
        end(new TaskState.Stopped(time.instant()));
    }

    void failed(Throwable cause) {
        end(new TaskState.Failed(time.instant(), cause));
    }

    private void end(TaskState how) {
        if (isRunning()) {
            running.set(false);
            state.set(how);
        }
    }
}
