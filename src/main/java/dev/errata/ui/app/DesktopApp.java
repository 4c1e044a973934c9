package dev.errata.ui.app;

import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.PersonalSettingsFile;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.UserFolders;
import dev.errata.ui.fx.WindowPlacement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The application with a window.
public final class DesktopApp {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final UserFolders userFolders;
    private final Optional<Path> folder;

    /// An application that opens `folder`, which is there, else the one that was open last, or asks for one.
    public DesktopApp(UserFolders userFolders, Optional<Path> folder) {
        this.userFolders = userFolders;
        this.folder = folder;
    }

    /// Shows the window and returns when it was closed. Called once in a process, not on the FX thread.
    ///
    /// @throws IOException if the user's own folders cannot be used, or there is no display
    public void run() throws IOException, InterruptedException {
        PersonalSettingsFile file = new PersonalSettingsFile(userFolders.config());
        PersonalSettingsFile.Loaded loaded = file.load();
        CompletableFuture<String> closed = new CompletableFuture<>();
        try (LogFile _ = LogFile.open(userFolders.state());
                ExecutorService background = Executors.newCachedThreadPool(DesktopApp::thread)) {
            Surroundings surroundings = Surroundings.ofSystem(loaded.settings(), file::save, background,
                    userFolders.config());
            Platform.startup(() -> start(surroundings, loaded, closed));
            closed.get();
            background.shutdownNow();
        } catch (UnsupportedOperationException e) {
            throw new IOException("there is no display to show a window on", e);
        } catch (ExecutionException e) {
            throw new IOException("the window could not be shown", e.getCause());
        } finally {
            Platform.exit();
        }
    }

    private void start(Surroundings surroundings, PersonalSettingsFile.Loaded loaded,
            CompletableFuture<String> closed) {
        Platform.setImplicitExit(false);
        try {
            Shell shell = new AppWiring(new Stage(), surroundings).shell();
            Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors(shell.tasks(), shell.dialogs(),
                    shell.localization(), userFolders.state(), shell.diagnostics()));
            show(shell, loaded, closed);
        } catch (RuntimeException e) {
            closed.completeExceptionally(e);
        }
    }

    /// Shows the window, and in it the folder that was asked for or was open last.
    ///
    /// @param loaded what was remembered
    /// @param closed completed when the window was closed and all is written
    void show(Shell shell, PersonalSettingsFile.Loaded loaded, CompletableFuture<String> closed) {
        Stage stage = shell.stage();
        place(stage, loaded.settings());
        stage.setOnHiding(
                event -> shell.remembered().change(settings -> settings.withWindow(placement(stage, settings))));
        stage.setOnHidden(event -> shell.remembered().flush(() -> closed.complete("closed")));
        stage.getIcons().setAll(icon());
        // The files are read while the window is being made.
        folder.ifPresent(shell.folders()::openExisting);
        if (folder.isPresent() && loaded.settings().recentFolders().isEmpty()) {
            shell.firstSteps().greet();
        }
        stage.show();
        loaded.setAside().ifPresent(aside -> shell.notifier()
                .tell(Notice.of(Tone.WARNING, Phrase.of("app.settings.broken", aside.toString()))));
        if (folder.isEmpty()) {
            shell.focusContent();
            shell.folders().openLast();
        }
    }

    private static Image icon() {
        return new Image(String.valueOf(DesktopApp.class.getResource("errata.png")));
    }

    private static void place(Stage stage, PersonalSettings settings) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.setX(room.getMinX() + (room.getWidth() - stage.getWidth()) / 2);
        stage.setY(room.getMinY() + (room.getHeight() - stage.getHeight()) / 3);
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        settings.window().filter(window -> window.isReachableOn(screens)).ifPresent(window -> {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(window.width());
            stage.setHeight(window.height());
            stage.setMaximized(window.extent() == WindowPlacement.Extent.MAXIMISED);
        });
    }

    /// A maximised window keeps the size it had before, to go back to.
    private static WindowPlacement placement(Stage stage, PersonalSettings settings) {
        if (stage.isMaximized()) {
            WindowPlacement before = settings.window().orElse(new WindowPlacement(stage.getX(), stage.getY(), WIDTH,
                    HEIGHT, WindowPlacement.Extent.NORMAL));
            return new WindowPlacement(before.x(), before.y(), before.width(), before.height(),
                    WindowPlacement.Extent.MAXIMISED);
        }
        return new WindowPlacement(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                WindowPlacement.Extent.NORMAL);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "errata-background");
        thread.setDaemon(true);
        return thread;
    }
}
