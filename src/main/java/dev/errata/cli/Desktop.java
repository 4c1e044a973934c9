package dev.errata.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The window, as far as the command line knows it. Whoever makes one may load JavaFX; this package never does.
public interface Desktop {

    /// Shows the window and returns when it was closed.
    ///
    /// @param folder the folder to open; empty shows the window that asks for one
    /// @throws IOException where no window can be shown
    void open(Optional<Path> folder) throws IOException, InterruptedException;

    /// Writes a picture of the window as PNG, without a display.
    ///
    /// @throws IllegalArgumentException where there is no such screen
    /// @throws IOException              where the picture cannot be made or written
    void screenshot(ScreenshotRequest request) throws IOException, InterruptedException;
}
