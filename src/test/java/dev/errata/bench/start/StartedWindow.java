package dev.errata.bench.start;

import dev.errata.Main;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Window;

/// The real program, watched: says when its window is painted and when its records can be worked with, and ends then. The rules
/// may still be at work.
final class StartedWindow {
    private static final long LOOK_NANOS = 5_000_000;

    private StartedWindow() {}

    public static void main(String[] words) {
        Thread.ofPlatform().daemon().start(StartedWindow::watch);
        Main.main(words);
    }

    /// Until the toolkit runs nothing can be asked of it.
    private static void watch() {
        boolean early = true;
        while (early) {
            LockSupport.parkNanos(LOOK_NANOS);
            try {
                Platform.runLater(StartedWindow::follow);
                early = false;
            } catch (IllegalStateException notStarted) {
                early = true;
            }
        }
    }

    private static void follow() {
        Frames.whenPainted(() -> Window.getWindows().stream().anyMatch(Window::isShowing), () -> {
            Frames.say(StartTime.PAINTED);
            Frames.whenPainted(StartedWindow::isUsable, () -> {
                Frames.say(StartTime.USABLE);
                Runtime.getRuntime().exit(0);
            });
        });
    }

    /// The list has its rows, and the form the record that is chosen in it.
    private static boolean isUsable() {
        Scene scene = Window.getWindows().getFirst().getScene();
        return scene.lookup("#record-list") instanceof ListView<?> list && !list.getItems().isEmpty()
                && list.getSelectionModel().getSelectedItem() != null && scene.lookup("#field-signature") != null;
    }
}
