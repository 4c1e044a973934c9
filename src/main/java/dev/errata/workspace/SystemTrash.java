package dev.errata.workspace;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// The trash of the user's system: that of the desktop where Java knows it (Windows, macOS), the home trash of freedesktop.org
/// elsewhere. Where neither can take a file, since there is none or it is on another disk, the [FolderTrash] does.
public final class SystemTrash implements Trash {
    private final Optional<HomeTrash> home;
    private final Trash otherwise;

    private SystemTrash(Optional<HomeTrash> home, Trash otherwise) {
        this.home = home;
        this.otherwise = otherwise;
    }

    /// The trash of this system.
    ///
    /// @param environment the environment variables of the process
    /// @param system      the name of the operating system, as `os.name` has it
    public static SystemTrash of(Map<String, String> environment, String system, Clock clock) {
        boolean isDesktops = system.startsWith("Windows") || system.startsWith("Mac");
        return new SystemTrash(isDesktops ? Optional.empty() : HomeTrash.of(environment, clock),
                new FolderTrash(clock));
    }

    @Override
    public void take(Path folder, Path file) throws IOException {
        if (!(home.isPresent() ? home.get().takes(file) : desktopTakes(file))) {
            otherwise.take(folder, file);
        }
    }

    /// Whether the desktop took the file. Never asked without a display, and not on the FX thread, since it starts AWT.
    private static boolean desktopTakes(Path file) {
        return !GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.MOVE_TO_TRASH)
                && Desktop.getDesktop().moveToTrash(file.toFile());
    }
}
