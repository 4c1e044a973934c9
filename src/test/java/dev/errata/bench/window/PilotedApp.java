package dev.errata.bench.window;

import dev.errata.ui.app.DesktopApp;
import dev.errata.workspace.UserFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The real application, with a script at its keys. When the script is through the figures are printed, and the windows closed; a
/// script that fails ends the process with 1.
final class PilotedApp {

    /// What is typed and clicked, on a thread of its own.
    @FunctionalInterface
    interface Script {
        void run(WindowPilot pilot, Latencies latencies);
    }

    private PilotedApp() {}

    /// Blocks until the windows are closed.
    ///
    /// @param own    where settings, state and cache of the run go
    /// @param stacks what tells what stretches were spent on, where that is to be printed too
    static void run(Path folder, Path own, Optional<StallStacks> stacks, Script script)
            throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("pilot").start(() -> {
            try (FxMeter meter = new FxMeter(stacks)) {
                Scene scene = shown();
                WindowPilot pilot = new WindowPilot(scene, meter, stacks);
                Latencies latencies = new Latencies(pilot);
                meter.start(scene);
                script.run(pilot, latencies);
                System.out.println(Phase.HEAD);
                pilot.phases().forEach(phase -> System.out.println(phase.row()));
                latencies.print();
                stacks.ifPresent(sampler -> sampler.print(System.out));
            } catch (RuntimeException e) {
                e.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
            FxMeter.onFxThread(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        });
        new DesktopApp(new UserFolders(own.resolve("config"), own.resolve("state"), own.resolve("cache")),
                Optional.of(folder)).run();
    }

    /// What the stretches over a frame were spent on, where the arguments have `--stacks`.
    static Optional<StallStacks> stacks(List<String> arguments) {
        return Optional.of(new StallStacks(StepFigures.FRAME)).filter(_ -> arguments.contains("--stacks"));
    }

    /// The scene of the window, once there is one.
    private static Scene shown() {
        while (true) {
            LockSupport.parkNanos(1_000_000);
            CompletableFuture<Optional<Scene>> found = new CompletableFuture<>();
            try {
                Platform.runLater(() -> found.complete(Window.getWindows().stream().filter(Window::isShowing)
                        .flatMap(window -> Optional.ofNullable(window.getScene()).stream()).findFirst()));
                if (found.join().isPresent()) {
                    return found.join().get();
                }
            } catch (IllegalStateException notStarted) {
                // The toolkit comes up on another thread.
            }
        }
    }
}
