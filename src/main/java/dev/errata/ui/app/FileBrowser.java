package dev.errata.ui.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// The file manager of the user's desktop, and the programs that it has for files.
final class FileBrowser {
    private static final System.Logger LOG = System.getLogger(FileBrowser.class.getName());
    private static final long PATIENCE_SECONDS = 5;

    private final Executor background;
    private final String system;

    /// @param system the name of the operating system, as `os.name` has it
    FileBrowser(Executor background, String system) {
        this.background = background;
        this.system = system;
    }

    /// Shows the file in its folder, in the background: starting a program can take seconds.
    void show(Path file) {
        start(commands(system, file));
    }

    /// Opens the file with the program that the desktop has for it, in the background; a folder with the file manager.
    void open(Path file) {
        start(List.of(opening(system, file)));
    }

    /// Starts the first of the commands that can be started.
    private void start(List<List<String>> commands) {
        background.execute(() -> {
            for (List<String> command : commands) {
                try {
                    Process process = new ProcessBuilder(command).redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    if (!ended || process.exitValue() == 0 || system.startsWith("Windows")) {
                        return;
                    }
                } catch (IOException e) {
                    LOG.log(Level.DEBUG, "no program " + command.getFirst(), e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            LOG.log(Level.WARNING, "none of these could be started: " + commands);
        });
    }

    /// What opens a file: a program of its own, so that no shell reads its name.
    static List<String> opening(String system, Path file) {
        if (system.startsWith("Windows")) {
            return List.of("explorer.exe", file.toString());
        }
        return List.of(system.startsWith("Mac") ? "open" : "xdg-open", file.toString());
    }

    /// What to try, one after the other: select the file, or else open its folder. The Explorer ends with 1 whatever happened.
    static List<List<String>> commands(String system, Path file) {
        if (system.startsWith("Windows")) {
            return List.of(List.of("explorer.exe", "/select," + file));
        }
        if (system.startsWith("Mac")) {
            return List.of(List.of("open", "-R", file.toString()));
        }
        return List.of(
                List.of("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.FileManager1",
                        "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1.ShowItems",
                        "array:string:" + file.toUri(), "string:"),
                List.of("xdg-open", String.valueOf(file.getParent())));
    }
}
