package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;
import java.util.Optional;

/// Waits for a pause in a stream of requests, then runs its action once. Belongs to the FX thread.
public final class Debouncer {
    /// A quiet of any length lasts until the toolkit begins another frame: what is shown then has a frame of its own.
    public static final Duration NEXT_FRAME = Duration.ofMillis(1);
    /// The frame behind the next one.
    public static final Duration FRAME_AFTER_NEXT = Duration.ofMillis(20);

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

    /// Asks for the action, and starts the pause anew.
    public void request() {
        cancel();
        waiting = Optional.of(delay.after(quiet, this::run));
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
