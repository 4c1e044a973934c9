package dev.errata.ui.fx;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The background half of an [FxTask]: performs the work and carries what comes of it to the FX thread.
final class Running<T> {
    private static final double NOTHING_NEW = Double.NaN;

    private final Executor fxThread;
    private final Consumer<T> onSuccess;
    private final Consumer<Exception> onFailure;
    private final FxTask handle = new FxTask();
    private final AtomicReference<Double> unseenProgress = new AtomicReference<>(NOTHING_NEW);

    Running(Executor fxThread, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        this.fxThread = fxThread;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
    }

    FxTask handle() {
        return handle;
    }

    void perform(Work<T> work) {
        try {
            T result = work.run(handle.cancellation(), this::report);
            deliver(() -> onSuccess.accept(result));
        } catch (CancellationException e) {
            deliver(() -> {});
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            deliver(() -> onFailure.accept(e));
        } catch (Error e) {
            deliver(() -> {
                throw e;
            });
        }
    }

    private void deliver(Runnable outcome) {
        fxThread.execute(() -> {
            boolean wanted = !handle.isCancelled();
            handle.finish();
            if (wanted) {
                outcome.run();
            }
        });
    }

    /// Posts to the FX thread only if no earlier report still waits there, however often the work reports.
    private void report(long done, long total) {
        double portion = total <= 0 ? FxTask.UNKNOWN : Math.clamp((double) done / total, 0, 1);
        if (Double.isNaN(unseenProgress.getAndSet(portion))) {
            fxThread.execute(() -> handle.advance(unseenProgress.getAndSet(NOTHING_NEW)));
        }
    }
}
