package dev.errata.ui.fx;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one door to the FX thread: runs work in the background and delivers its typed result or failure on the FX thread.
/// All methods but [#later] are called on the FX thread.
public final class FxTasks {
    private final Executor background;
    private final Executor fxThread;

    /// Tasks on these executors; tests pass `Runnable::run` for both, or executors they drive by hand.
    public FxTasks(Executor background, Executor fxThread) {
        this.background = background;
        this.fxThread = fxThread;
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
        Running<T> running = new Running<>(fxThread, onSuccess, onFailure);
        background.execute(() -> running.perform(work));
        return running.handle();
    }

    /// A line of tasks for live input, of which only the newest delivers.
    public Newest newest() {
        return new Newest(this);
    }
}
