package dev.errata.bench.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Says how long the FX thread stays away from its queue. A probe is posted again and again, a millisecond after the last one
/// ran; what the thread computed between two probes is a stretch: an input event, a runnable, a pulse, or several of
/// them in a row, which a user feels as one. A pulse that begins while no probe waits begins a stretch too: the thread was back at
/// its queue before, only the thread that posts was late. In the same pulses it takes the time of the CSS and layout
/// passes of one scene.
///
/// Times are CPU time of the FX thread, so that neither the rest of the machine nor the renderer counts, which is a thread of
/// its own; the time by the wall, with waits for that renderer, is kept beside it. Not seen: what the renderer draws, the
/// display, and collections of garbage (but for the wall). Seen though nobody's fault: [Standstills] of a virtual machine.
final class FxMeter implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PAUSE_NANOS = 1_000_000;
    private static final double MILLI = 1e6;
    /// What the probe and an idle toolkit cost at most.
    private static final double IDLE_MILLIS = 1;

    private final Semaphore ran = new Semaphore(0);
    private final Thread prober = Thread.ofPlatform().daemon().name("fx-meter").unstarted(this::probeOnAndOn);
    private final Optional<StallStacks> stacks;
    private volatile boolean closed;
    private volatile long lastBusy = System.nanoTime();
    private volatile boolean waiting;

    // Of the FX thread.
    private long lastCpu;
    private long lastEnd = System.nanoTime();
    private Optional<ThreadState.Reader> system = Optional.empty();
    private Optional<ThreadState> lastState = Optional.empty();
    private long layoutStart;
    private StepFigures step = StepFigures.NONE;
    private List<LongStretch> longStretches = new ArrayList<>();

    FxMeter(Optional<StallStacks> stacks) {
        this.stacks = stacks;
    }

    /// Starts to measure, and to watch the passes of `scene`.
    void start(Scene scene) {
        onFxThread(() -> {
            lastCpu = THREADS.getCurrentThreadCpuTime();
            system = ThreadState.Reader.here();
            stacks.ifPresent(sampler -> sampler.start(Thread.currentThread()));
            scene.addPreLayoutPulseListener(() -> {
                if (!waiting) {
                    stretchEnds(0);
                }
                layoutStart = THREADS.getCurrentThreadCpuTime();
            });
            scene.addPostLayoutPulseListener(() -> step = step
                    .withLayout((THREADS.getCurrentThreadCpuTime() - layoutStart) / MILLI));
        });
        prober.start();
    }

    /// Starts to add up anew.
    void begin() {
        onFxThread(() -> step = StepFigures.NONE);
    }

    /// What was added up since [#begin].
    StepFigures end() {
        CompletableFuture<StepFigures> figures = new CompletableFuture<>();
        Platform.runLater(() -> figures.complete(step));
        return figures.join();
    }

    /// The stretches over [StepFigures#LONG] since this was asked the last time.
    List<LongStretch> takeLongStretches() {
        CompletableFuture<List<LongStretch>> taken = new CompletableFuture<>();
        Platform.runLater(() -> {
            taken.complete(longStretches);
            longStretches = new ArrayList<>();
        });
        return taken.join();
    }

    /// When the FX thread last did more than look at its queue, as [System#nanoTime].
    long lastBusy() {
        return lastBusy;
    }

    @Override
    public void close() {
        closed = true;
        stacks.ifPresent(StallStacks::close);
    }

    static void onFxThread(Runnable action) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                action.run();
                done.complete(true);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
    }

    private void probeOnAndOn() {
        while (!closed) {
            long posted = System.nanoTime();
            waiting = true;
            Platform.runLater(() -> probe(posted));
            ran.acquireUninterruptibly();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void probe(long posted) {
        waiting = false;
        stretchEnds((System.nanoTime() - posted) / MILLI);
        ran.release();
    }

    /// @param waited how long a probe had to wait, in milliseconds by the wall
    private void stretchEnds(double waited) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        double busy = (cpu - lastCpu) / MILLI;
        lastCpu = cpu;
        if (busy > IDLE_MILLIS) {
            lastBusy = System.nanoTime();
        }
        step = step.withStretch(busy, waited);
        Optional<ThreadState> state = system.map(ThreadState.Reader::now);
        long now = System.nanoTime();
        if (busy > StepFigures.LONG) {
            lastState.flatMap(before -> state.map(after -> new LongStretch(busy, lastEnd, now, before, after)))
                    .ifPresent(longStretches::add);
        }
        lastEnd = now;
        lastState = state;
        stacks.ifPresent(sampler -> sampler.stretchEnds(busy));
    }
}
