package dev.errata.bench.start;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX window needs: one of the same size with nothing in it. Ends when it is painted.
final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] words) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1440, 900));
            stage.show();
            Frames.whenPainted(stage::isShowing, () -> {
                Frames.say(StartTime.USABLE);
                System.exit(0);
            });
        });
    }
}
