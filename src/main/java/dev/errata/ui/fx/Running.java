package dev.errata.ui.fx;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The background half of an [FxTask]: performs the work and carries what comes of it to the FX thread.
final class Running<T> {
    private final Executor fxThread;
    private final Consumer<T> onSuccess;
    private final Consumer<Exception> onFailure;
    private final FxTask handle;
    private final AtomicReference<@Nullable TaskAmount> unseen = new AtomicReference<>();

    Running(Executor fxThread, FxTask handle, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        this.fxThread = fxThread;
        this.handle = handle;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
    }

    void perform(Work<T> work) {
        try {
            T result = work.run(handle.cancellation(), this::report);
            deliver(handle::done, () -> onSuccess.accept(result));
        } catch (CancellationException | RejectedExecutionException e) {
            // other threads refuse a part of the work only once the program ends
            deliver(handle::stopped, () -> {});
        } catch (InterruptedException e) {
            // only the end of the program interrupts
            Thread.currentThread().interrupt();
            deliver(handle::stopped, () -> {});
        } catch (Exception e) {
            deliver(() -> handle.failed(e), () -> onFailure.accept(e));
        } catch (Error e) {
            deliver(() -> handle.failed(e), () -> {
                throw e;
            });
        }
    }

    private void deliver(Runnable end, Runnable outcome) {
        fxThread.execute(() -> {
            boolean wanted = !handle.isCancelled();
            end.run();
            if (wanted) {
                outcome.run();
            }
        });
    }

    /// Posts to the FX thread only if no earlier report still waits there, however often the work reports.
    private void report(long done, long total) {
        if (unseen.getAndSet(new TaskAmount(done, total)) == null) {
            fxThread.execute(() -> Optional.ofNullable(unseen.getAndSet(null)).ifPresent(handle::advance));
        }
    }
}
