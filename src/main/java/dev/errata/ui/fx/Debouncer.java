package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;
import java.util.Optional;

/// Waits for a pause in a stream of requests, then runs its action once. Belongs to the FX thread.
public final class Debouncer {
    private static final Duration LEAST = Duration.ofMillis(1);
    private static final Duration FRAME = Duration.ofMillis(17);

    private final Delay delay;
    private final Duration quiet;
    private final Runnable action;
    private Optional<Subscription> waiting = Optional.empty();

    /// Runs `action` when nothing was requested for the time `quiet`.
    public Debouncer(Delay delay, Duration quiet, Runnable action) {
        this.delay = delay;
        this.quiet = quiet;
        this.action = action;
    }

    /// The quiet that lasts until the toolkit begins so many more frames: what is shown then has a frame for itself. The first is
    /// the one that shows what happens now.
    ///
    /// @param frames at least one
    public static Duration frames(int frames) {
        return LEAST.plus(FRAME.multipliedBy(frames - 1L));
    }

    /// Asks for the action, and starts the pause anew.
    public void request() {
        cancel();
        waiting = Optional.of(delay.after(quiet, this::run));
    }

    /// Asks for the action; where it was asked for already, that pause goes on, so that a steady stream does not keep it off.
    public void requestOnce() {
        if (!isWaiting()) {
            request();
        }
    }

    /// Runs the action now if one is waiting.
    public void flush() {
        if (waiting.isPresent()) {
            cancel();
            action.run();
        }
    }

    /// Whether the action was asked for and has not run yet.
    public boolean isWaiting() {
        return waiting.isPresent();
    }

    /// Forgets what is waiting.
    public void cancel() {
        waiting.ifPresent(Subscription::close);
        waiting = Optional.empty();
    }

    private void run() {
        waiting = Optional.empty();
        action.run();
    }
}
