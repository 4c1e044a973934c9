package dev.errata.ui.links;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A folder of five records with edges that have a mirror, lack it, or lead nowhere.
final class LinksFolder {
    static final String OOM = "redis/oom.json";
    static final String DISK = "redis/disk.json";
    static final String FORK = "redis/fork.json";
    static final String OOM_TEXT = """
            {
              "id": "redis/oom",
              "signature": "OOM command not allowed",
              "category": "memory",
              "transition_graph": {
                "leads_to": [
                  {"error_id": "redis/fork", "probability": 0.30, "condition": "when it forks"},
                  {"error_id": "redis/gone", "probability": 0.1}
                ],
                "preceded_by": [],
                "frequently_confused_with": [{"error_id": "redis/disk", "distinction": "memory, not disk"}]
              }
            }
            """;
    static final String DISK_TEXT = """
            {
              "id": "redis/disk",
              "signature": "MISCONF Redis is configured to save RDB snapshots",
              "root_cause": "The disk is full.",
              "transition_graph": {
                "leads_to": [{"error_id": "redis/oom", "probability": 0.5, "condition": "with swap"}],
                "frequently_confused_with": [{"error_id": "redis/oom", "distinction": "disk, not memory"}]
              }
            }
            """;
    static final String FORK_TEXT = """
            {"id": "redis/fork", "signature": "Can't save in background: fork"}
            """;

    private final Path folder;

    LinksFolder(Path folder) {
        this.folder = folder;
        write(OOM, OOM_TEXT);
        write(DISK, DISK_TEXT);
        write(FORK, FORK_TEXT);
        write("redis/broken.json", "{\"id\": \"redis/broken\"");
        write("go/panic.json", "{\"id\": \"go/panic\", \"signature\": \"panic: out of memory\"}");
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CurationSession lookingAt(String path, FxTasks tasks) {
        try {
            RuleCatalogue rules = new RuleCatalogue(List.of());
            CurationSession session = new CurationSession(
                    Workspace.open(folder, rules.ids(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER), rules,
                    Clock.systemUTC(), tasks);
            session.currentProperty().set(Optional.of(path));
            return session;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
