package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Makes the keys of the registry's commands work in a window.
public final class CommandKeys {
    private CommandKeys() {}

    /// Lets key strokes that no control of `scene` has used run the commands of `registry`.
    ///
    /// @param whyNot hears what is in the way of a command that cannot be run now
    public static Subscription listen(Scene scene, CommandRegistry registry, Consumer<Phrase> whyNot) {
        EventHandler<KeyEvent> handler = event -> registry.meantBy(event).ifPresent(command -> {
            event.consume();
            registry.obstacleNow(command).ifPresentOrElse(whyNot, () -> registry.run(command));
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, handler);
        return () -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
    }
}
