package dev.errata.ui.fx;

import java.util.Optional;
import java.util.function.Consumer;

/// A line of tasks for live input: each start cancels the one before, so that a stale result never overtakes a fresh one.
/// Belongs to the FX thread.
public final class Newest {
    private final FxTasks tasks;
    private Optional<FxTask> current = Optional.empty();

    Newest(FxTasks tasks) {
        this.tasks = tasks;
    }

    /// Starts `work`, cancelling what this line started before.
    public <T> FxTask start(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        cancel();
        return follow(tasks.start(work, onSuccess, onFailure));
    }

    /// The same for work that people may have to wait for.
    public <T> FxTask start(TaskName name, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        cancel();
        return follow(tasks.start(name, work, onSuccess, onFailure));
    }

    private FxTask follow(FxTask started) {
        current = Optional.of(started);
        return started;
    }

    /// Cancels what is under way, if anything is.
    public void cancel() {
        current.ifPresent(FxTask::cancel);
        current = Optional.empty();
    }
}
