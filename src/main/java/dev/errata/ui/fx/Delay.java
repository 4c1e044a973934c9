package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;

/// Runs something on the FX thread after a while. Tests drive their own by hand.
@FunctionalInterface
public interface Delay {

    /// Enough for the frame that shows what happens now to begin.
    Duration NEXT_FRAME = Duration.ofMillis(1);

    /// Runs `action` once after `time`, unless the subscription is closed before.
    Subscription after(Duration time, Runnable action);

    /// Runs `action` once in the frame that comes as the `frames`th from now, or in a later one if others have asked for that: what
    /// is shown then has a frame for itself. The first is the one that shows what happens now.
    ///
    /// @param frames at least one
    default Subscription afterFrames(int frames, Runnable action) {
        return after(NEXT_FRAME, action);
    }

    /// The delay that the toolkit keeps. Who shares one shares out its frames.
    static Delay onToolkit() {
        return new ToolkitDelay();
    }
}
