package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.ui.fx.Theme;
import java.nio.file.Path;
import java.util.Optional;

/// What a picture of the window is to show.
///
/// @param folder the folder that is open; empty shows the window that asks for one
/// @param screen the id of a screen, or of a command that shows something; empty shows the first screen
/// @param width of the window in its own pixels
/// @param height of the window in its own pixels
/// @param scale pixels of the picture for one of the window, to each side
/// @param first what is shown of the folder
public record ScreenshotRequest(Optional<Path> folder, Optional<String> screen, int width, int height, int scale,
        Theme theme, Language language, FirstLook first) {
    private static final int LARGEST = 8192;

    /// @throws IllegalArgumentException if no such picture can be made
    public ScreenshotRequest {
        if (Math.min(scale, Math.min(width, height)) < 1 || (long) scale * Math.max(width, height) > LARGEST) {
            throw new IllegalArgumentException("no picture of %d x %d, scaled by %d".formatted(width, height, scale));
        }
    }
}
