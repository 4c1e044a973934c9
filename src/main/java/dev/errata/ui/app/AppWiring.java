package dev.errata.ui.app;

import dev.errata.ui.fx.Screen;
import java.util.List;
import javafx.stage.Stage;

/// Makes the screens, hands each what it needs by constructor, and hangs them into the window. Made on the FX thread, once a
/// window.
public final class AppWiring {
    private final Shell shell;

    /// Wires a window into `stage`, which is not shown yet.
    public AppWiring(Stage stage, Surroundings surroundings) {
        shell = new Shell(stage, surroundings);
        shell.hang(screens());
    }

    /// The window, ready to be shown.
    public Shell shell() {
        return shell;
    }

    /// The screens in the order of the rail: a line a screen.
    private List<Screen> screens() {
        return List.of();
    }
}
