package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/// Takes pictures of the window without a display: JavaFX’s own headless platform, software rendering.
public final class Screenshots {
    /// Longer than the pauses after which the window goes on by itself.
    private static final int PULSES_TO_SETTLE = 20;
    /// Some views are filled a few rows a pulse.
    private static final int PULSES_TO_FILL = 60;

    private final Surroundings surroundings;
    private final BiFunction<Stage, Surroundings, Shell> window;
    private final Duration patience;
    private final CountedWork work;

    /// Pictures of a window in these surroundings, whose settings are neither shown nor changed. A screen that is not ready
    /// after `patience` is a failure.
    public Screenshots(Surroundings surroundings, Duration patience) {
        this(surroundings, (stage, forgetting) -> new AppWiring(stage, forgetting).shell(), patience);
    }

    Screenshots(Surroundings surroundings, BiFunction<Stage, Surroundings, Shell> window, Duration patience) {
        this.surroundings = surroundings;
        this.window = window;
        this.patience = patience;
        this.work = new CountedWork(surroundings.background());
    }

    /// Starts the toolkit without a display, unless the process was told which platform to use. To be called before anything
    /// else of JavaFX is touched; where the toolkit runs already, that one is used.
    public static void startToolkit() {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(true));
        } catch (IllegalStateException e) {
            return;
        }
        started.join();
        Platform.setImplicitExit(false);
    }

    /// Writes the picture to `file` as PNG. Called on a thread other than the FX thread, after [#startToolkit].
    ///
    /// @throws IllegalArgumentException if there is no such screen, or the command cannot be run
    /// @throws IOException if the file cannot be written
    /// @throws TimeoutException if the screen was not ready in time
    public void take(ScreenshotRequest request, Path file)
            throws IOException, InterruptedException, TimeoutException, ExecutionException {
        CompletableFuture<WritableImage> picture = CompletableFuture
                .supplyAsync(() -> show(request), FxTasks.onToolkit(surroundings.background())::later)
                .thenCompose(Function.identity());
        PngFile.write(picture.get(patience.toMillis(), TimeUnit.MILLISECONDS), file);
    }

    private CompletionStage<WritableImage> show(ScreenshotRequest request) {
        PersonalSettings settings = PersonalSettings.DEFAULTS.withTheme(request.theme())
                .withLanguage(request.language());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Shell shell = window.apply(stage, surroundings.forgetting(settings, request.first()).working(work));
        stage.setWidth(request.width());
        stage.setHeight(request.height());
        stage.show();
        WindowPicture.keepOffScreen(stage);
        return opened(shell, request).thenCompose(_ -> {
            request.screen().filter(name -> !isCommand(name)).ifPresent(shell.navigation()::show);
            return ready(shell);
        }).thenCompose(_ -> {
            request.screen().flatMap(shell.registry()::find).flatMap(Command::screen)
                    .ifPresent(shell.navigation()::show);
            return ready(shell);
        }).thenCompose(_ -> afterPulses(() -> {
            request.screen().filter(Screenshots::isCommand).ifPresent(name -> run(shell, name));
            WindowPicture.over(stage).forEach(WindowPicture::keepOffScreen);
            return stage;
        }, PULSES_TO_SETTLE)).thenCompose(
                _ -> afterPulses(() -> WindowPicture.of(stage, request.scale()), PULSES_TO_FILL))
                .whenComplete((_, _) -> close(stage));
    }

    private static CompletionStage<?> ready(Shell shell) {
        return shell.navigation().current().getValue().<CompletionStage<?>>map(Screen::ready)
                .orElse(CompletableFuture.completedFuture("no screen"));
    }

    /// Ids of commands have a dot, those of screens have none.
    private static boolean isCommand(String name) {
        return name.contains(".");
    }

    private static void run(Shell shell, String name) {
        Command command = shell.registry().find(name)
                .orElseThrow(() -> new IllegalArgumentException("no screen " + name));
        if (shell.registry().obstacleNow(command).isPresent()) {
            throw new IllegalArgumentException(name + " cannot be run");
        }
        shell.registry().run(command);
    }

    private static void close(Stage stage) {
        WindowPicture.over(stage).forEach(Window::hide);
        stage.hide();
    }

    /// Completes when the folder that the request wants is being read.
    private static CompletionStage<?> opened(Shell shell, ScreenshotRequest request) {
        CompletableFuture<String> opened = new CompletableFuture<>();
        request.folder().ifPresentOrElse(folder -> {
            shell.folders().folder().subscribe(now -> now.ifPresent(_ -> opened.complete("opened")));
            shell.folders().open(folder);
        }, () -> opened.complete("no folder"));
        return opened;
    }

    /// Layout, style sheets and lazily built cells settle within a few pulses of the toolkit, once nothing is being worked out
    /// in the background.
    private <T> CompletionStage<T> afterPulses(Supplier<T> result, int enough) {
        CompletableFuture<T> future = new CompletableFuture<>();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses = work.isIdle() ? pulses + 1 : 0;
                if (pulses == enough) {
                    stop();
                    try {
                        future.complete(result.get());
                    } catch (RuntimeException e) {
                        future.completeExceptionally(e);
                    }
                }
            }
        }.start();
        return future;
    }

    /// Counts what is being worked out.
    private static final class CountedWork implements Executor {
        private final Executor executor;
        private final AtomicInteger count = new AtomicInteger();

        private CountedWork(Executor executor) {
            this.executor = executor;
        }

        @Override
        public void execute(Runnable task) {
            count.incrementAndGet();
            executor.execute(() -> {
                try {
                    task.run();
                } finally {
                    count.decrementAndGet();
                }
            });
        }

        private boolean isIdle() {
            return count.get() == 0;
        }
    }
}
