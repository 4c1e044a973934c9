package dev.errata.ui.app;

import dev.errata.message.Language;
import dev.errata.ui.fx.Theme;
import java.nio.file.Path;
import java.util.Optional;

/// What a picture of the window is to show.
///
/// @param folder the folder that is open; empty shows the window that asks for one
/// @param screen the id of the screen; empty shows the first
/// @param width of the picture in pixels
/// @param height of the picture in pixels
/// @param record id of the record that is looked at; empty: the first of the list
public record ScreenshotRequest(Optional<Path> folder, Optional<String> screen, int width, int height, Theme theme,
        Language language, Optional<String> record) {
    private static final int LARGEST = 8192;

    /// @throws IllegalArgumentException if no such picture can be made
    public ScreenshotRequest {
        if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("no picture of %d x %d".formatted(width, height));
        }
    }
}
