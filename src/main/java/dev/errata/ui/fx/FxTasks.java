package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one door to the FX thread: runs work in the background and delivers its typed result or failure on the FX thread.
/// All methods but [#later] are called on the FX thread.
public final class FxTasks {
    private final Executor background;
    private final Executor fxThread;
    private final InstantSource time;
    private final List<Consumer<FxTask>> listeners = new ArrayList<>();

    /// Tasks on these executors; tests pass `Runnable::run` for both, or executors they drive by hand.
    public FxTasks(Executor background, Executor fxThread) {
        this(background, fxThread, InstantSource.system());
    }

    /// Tasks that begin and end at what `time` says is now.
    public FxTasks(Executor background, Executor fxThread, InstantSource time) {
        this.background = background;
        this.fxThread = fxThread;
        this.time = time;
    }

    /// Tasks that deliver on the thread of the started toolkit.
    public static FxTasks onToolkit(Executor background) {
        return new FxTasks(background, Platform::runLater);
    }

    /// Runs `action` on the FX thread, after what is already waiting there. May be called from any thread.
    public void later(Runnable action) {
        fxThread.execute(action);
    }

    /// Starts `work` in the background; exactly one of `onSuccess` and `onFailure` follows on the FX thread, none if the
    /// task is cancelled before.
    public <T> FxTask start(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        return start(new FxTask(Optional.empty(), time), work, onSuccess, onFailure);
    }

    /// Starts work that people may have to wait for: it has a name, and [#onNamed] hears of it.
    public <T> FxTask start(TaskName name, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        FxTask task = new FxTask(Optional.of(name), time);
        List.copyOf(listeners).forEach(listener -> listener.accept(task));
        return start(task, work, onSuccess, onFailure);
    }

    private <T> FxTask start(FxTask task, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        Running<T> running = new Running<>(fxThread, task, onSuccess, onFailure);
        try {
            background.execute(() -> running.perform(work));
        } catch (RejectedExecutionException e) {
            // The application is ending: nobody waits for the result any more.
            task.cancel();
        }
        return task;
    }

    /// Tells the listener of each task with a name, just before it starts.
    public Subscription onNamed(Consumer<FxTask> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// A line of tasks for live input, of which only the newest delivers.
    public Newest newest() {
        return new Newest(this);
    }
}
