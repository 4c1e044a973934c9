package dev.errata.cli;

import dev.errata.message.Language;
import java.nio.file.Path;
import java.util.Optional;

/// What a picture of the window is to show.
///
/// @param folder the folder that is open
/// @param out    the PNG file to write
/// @param width  in pixels
/// @param height in pixels
/// @param screen name of the screen; empty shows the first
/// @param record id of the record that is selected
public record ScreenshotRequest(Path folder, Path out, int width, int height, Optional<String> screen,
        ScreenshotTheme theme, Language language, Optional<String> record) {
    static final int USUAL_WIDTH = 1440;
    static final int USUAL_HEIGHT = 900;
    static final int SMALLEST = 200;
    static final int LARGEST = 8192;

    /// @throws IllegalArgumentException where no picture has this size
    public ScreenshotRequest {
        if (!isPossible(width, height)) {
            throw new IllegalArgumentException("no picture of %d x %d".formatted(width, height));
        }
    }

    static boolean isPossible(int width, int height) {
        return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
    }
}
