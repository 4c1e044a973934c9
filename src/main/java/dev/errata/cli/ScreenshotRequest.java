package dev.errata.cli;

import dev.errata.message.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a picture of the window is to show.
///
/// @param folder the folder that is open
/// @param out    the PNG file to write
/// @param width  of the window in its own pixels
/// @param height of the window in its own pixels
/// @param scale  pixels of the picture for one of the window, to each side
/// @param screen name of the screen, or id of a command that shows something; empty shows the first screen
/// @param record id of the record that is selected
/// @param logs   the logs that are opened
public record ScreenshotRequest(Path folder, Path out, int width, int height, int scale,
        Optional<String> screen, ScreenshotTheme theme, Language language, Optional<String> record,
        List<Path> logs) {
    static final int USUAL_WIDTH = 1440;
    static final int USUAL_HEIGHT = 900;
    static final int SMALLEST = 200;
    static final int LARGEST = 8192;

    /// @throws IllegalArgumentException where no picture has this size
    public ScreenshotRequest {
        logs = List.copyOf(logs);
        if (!isPossible(width, height, scale)) {
            throw new IllegalArgumentException("no picture of %d x %d, scaled by %d".formatted(width, height, scale));
        }
    }

    static boolean isPossible(int width, int height, int scale) {
        return Math.min(width, height) >= SMALLEST && scale >= 1 && (long) scale * Math.max(width, height) <= LARGEST;
    }
}
