package dev.errata.ui.fx;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where the window was, in pixels of the desktop.
public record WindowPlacement(double x, double y, double width, double height, Extent extent) {
    /// What has to be on some screen for the window to be grasped.
    private static final double GRIP = 64;

    /// Whether the window fills its screen.
    public enum Extent {
        NORMAL, MAXIMISED
    }

    /// @throws IllegalArgumentException if a number is no number or the size is none
    public WindowPlacement {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 1 && width <= 100_000)
                || !(height >= 1 && height <= 100_000)) {
            throw new IllegalArgumentException("no place for a window: %s, %s, %s x %s".formatted(x, y, width, height));
        }
    }

    /// Whether the title of the window can be reached on one of these screens.
    public boolean isReachableOn(List<Rectangle2D> screens) {
        return screens.stream().anyMatch(screen -> screen.intersects(x + GRIP, y, Math.max(1, width - 2 * GRIP), GRIP)
                && y >= screen.getMinY() - 1);
    }
}
