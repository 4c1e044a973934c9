package dev.errata.ui.app;

import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the window without a display: JavaFX’s own headless platform, software rendering.
public final class Screenshots {
    private static final int PULSES_TO_SETTLE = 3;

    private final Surroundings surroundings;
    private final Duration patience;

    /// Pictures of a window in these surroundings, whose settings are neither shown nor changed. A screen that is not ready
    /// after `patience` is a failure.
    public Screenshots(Surroundings surroundings, Duration patience) {
        this.surroundings = surroundings;
        this.patience = patience;
    }

    /// Starts the toolkit without a display, unless the process was told which platform to use. To be called once, before
    /// anything else of JavaFX is touched.
    public static void startToolkit() throws InterruptedException {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            started.complete(true);
        });
        started.join();
    }

    /// Writes the picture to `file` as PNG. Called on a thread other than the FX thread, after [#startToolkit].
    ///
    /// @throws IllegalArgumentException if there is no such screen
    /// @throws IOException if the file cannot be written
    /// @throws TimeoutException if the screen was not ready in time
    public void take(ScreenshotRequest request, Path file)
            throws IOException, InterruptedException, TimeoutException, ExecutionException {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        FxTasks.onToolkit(surroundings.background()).later(() -> {
            try {
                show(request, picture);
            } catch (RuntimeException e) {
                picture.completeExceptionally(e);
            }
        });
        PngFile.write(picture.get(patience.toMillis(), TimeUnit.MILLISECONDS), file);
    }

    private void show(ScreenshotRequest request, CompletableFuture<WritableImage> picture) {
        PersonalSettings settings = PersonalSettings.DEFAULTS.withTheme(request.theme())
                .withLanguage(request.language());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        AppWiring wiring = new AppWiring(stage, surroundings.forgetting(settings));
        stage.setWidth(request.width());
        stage.setHeight(request.height());
        stage.show();
        request.folder().ifPresent(wiring::open);
        request.screen().ifPresent(wiring.navigation()::show);
        Optional<Screen> screen = wiring.navigation().current().getValue();
        screen.map(Screen::ready).orElse(CompletableFuture.completedFuture("no screen"))
                .whenComplete((ready, failure) -> {
                    if (failure == null) {
                        afterPulses(() -> {
                            picture.complete(wiring.scene().snapshot(null));
                            stage.hide();
                        });
                    } else {
                        picture.completeExceptionally(failure);
                        stage.hide();
                    }
                });
    }

    /// Layout, style sheets and lazily built cells settle within a few pulses of the toolkit.
    private static void afterPulses(Runnable action) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES_TO_SETTLE) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
