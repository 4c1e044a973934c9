package dev.errata.bench.window;

import dev.errata.ui.app.DesktopApp;
import dev.errata.workspace.UserFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    /// @param own       where settings, state and cache of the run go
    /// @param arguments with `--stacks`, what the stretches over a frame were spent on is printed too
    static void run(Path folder, Path own, List<String> arguments, Script script)
            throws IOException, InterruptedException {
        Optional<StallStacks> stacks = arguments.contains("--stacks")
                ? Optional.of(new StallStacks(StepFigures.FRAME))
                : Optional.empty();
        Thread.ofPlatform().daemon().name("pilot").start(() -> {
            try (FxMeter meter = new FxMeter(stacks)) {
                Scene scene = WindowSession.shown();
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
}
