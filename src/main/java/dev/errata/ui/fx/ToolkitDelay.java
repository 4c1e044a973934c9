package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;
import javafx.animation.PauseTransition;

/// Waits by the clock of the toolkit. Belongs to the FX thread.
final class ToolkitDelay implements Delay {
    private final FrameTurns turns = new FrameTurns(this);

    @Override
    public Subscription after(Duration time, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) time.toMillis()));
        pause.setOnFinished(_ -> action.run());
        pause.play();
        return pause::stop;
    }

    @Override
    public Subscription afterFrames(int frames, Runnable action) {
        return turns.after(frames, action);
    }
}
