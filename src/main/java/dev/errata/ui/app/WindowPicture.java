package dev.errata.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A picture of a window with the dialogs and popups that stand over it.
final class WindowPicture {
    /// What a desktop draws around a dialog.
    private static final Color BORDER = Color.gray(0.5, 0.6);
    private static final Color SHADE = Color.gray(0, 0.22);

    private WindowPicture() {}

    /// The picture, `scale` pixels for one of the window to each side.
    static WritableImage of(Stage stage, int scale) {
        WritableImage bottom = scaled(stage.getScene(), scale);
        List<Window> over = over(stage);
        if (over.isEmpty()) {
            return bottom;
        }
        Canvas canvas = new Canvas(bottom.getWidth(), bottom.getHeight());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.drawImage(bottom, 0, 0);
        for (Window window : over) {
            draw(window, stage, scale, graphics);
        }
        return canvas.snapshot(null, null);
    }

    /// Has a window that is too large for the screen not painted there, where the headless platform has no room for it. What is
    /// pictured is its scene, which is laid out all the same.
    static void keepOffScreen(Window window) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        if (window instanceof Stage stage
                && !screen.contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())) {
            stage.setIconified(true);
        }
    }

    /// What stands over the stage, the lowest first.
    static List<Window> over(Stage stage) {
        List<Window> over = new ArrayList<>(Window.getWindows());
        over.removeIf(window -> window == stage || !window.isShowing());
        return over;
    }

    private static void draw(Window window, Stage stage, int scale, GraphicsContext graphics) {
        WritableImage picture = scaled(window.getScene(), scale);
        double x = Math.round((window.getX() - stage.getX()) * scale);
        double y = Math.round((window.getY() - stage.getY()) * scale);
        if (window instanceof Stage) {
            graphics.setFill(SHADE);
            graphics.fillRect(0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
            graphics.setFill(BORDER);
            graphics.fillRect(x - 1, y - 1, picture.getWidth() + 2, picture.getHeight() + 2);
        }
        graphics.drawImage(picture, x, y);
    }

    private static WritableImage scaled(Scene scene, int scale) {
        WritableImage picture = new WritableImage((int) Math.ceil(scene.getWidth()) * scale,
                (int) Math.ceil(scene.getHeight()) * scale);
        SnapshotParameters parameters = new SnapshotParameters();
        // Popups have none, and no picture without one is empty.
        parameters.setFill(Optional.ofNullable(scene.getFill()).orElse(Color.TRANSPARENT));
        parameters.setTransform(Transform.scale(scale, scale));
        return scene.getRoot().snapshot(parameters, picture);
    }
}
