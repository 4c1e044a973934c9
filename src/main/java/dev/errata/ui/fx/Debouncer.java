package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// Waits for a pause in a stream of requests, then runs its action once. Belongs to the FX thread.
public final class Debouncer {
    private final Function<Runnable, Subscription> pause;
    private final Runnable action;
    private Optional<Subscription> waiting = Optional.empty();

    /// Runs `action` when nothing was requested for the time `quiet`.
    public Debouncer(Delay delay, Duration quiet, Runnable action) {
        this(run -> delay.after(quiet, run), action);
    }

    private Debouncer(Function<Runnable, Subscription> pause, Runnable action) {
        this.pause = pause;
        this.action = action;
    }

    /// Runs `action` in a frame of its own, the `frames`th from the last request on or a later one.
    public static Debouncer inFrames(Delay delay, int frames, Runnable action) {
        return new Debouncer(run -> delay.afterFrames(frames, run), action);
    }

    /// Asks for the action, and starts the pause anew.
    public void request() {
        cancel();
        waiting = Optional.of(pause.apply(this::run));
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
