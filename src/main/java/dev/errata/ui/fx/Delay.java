package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;
import javafx.animation.PauseTransition;

/// Runs something on the FX thread after a while. Tests drive their own by hand.
@FunctionalInterface
public interface Delay {

    /// The delay that the toolkit keeps.
    Delay TOOLKIT = (time, action) -> {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) time.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    };

    /// Runs `action` once after `time`, unless the subscription is closed before.
    Subscription after(Duration time, Runnable action);
}
