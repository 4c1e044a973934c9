package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A folder of two records, one with the line end of Windows, and what is done to it.
abstract class WorkspaceCase {
    @TempDir
    Path folder;
    Instant now = Instant.parse("2026-11-23T10:00:00Z");
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @BeforeEach
    void fillFolder() throws IOException {
        write("redis/oom.json", "{\"id\": \"redis/oom\"}\r\n");
        write("redis/auth.json", "{\"id\": \"redis/auth\"}");
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    Workspace open() throws IOException {
        return Workspace.open(folder, Set.of("date-stale"), clock, (_, file) -> Files.delete(file), Progress.NONE,
                Cancellation.NEVER);
    }

    static Step edit(String path, String text) {
        return step(new Change.Edit(path, JsonText.of(text)));
    }

    static Step typing(String path, String text) {
        return new Step("step.edit", List.of(), List.of(new Change.Edit(path, JsonText.of(text))),
                Optional.of(path + " /id"));
    }

    static Step step(Change... changes) {
        return new Step("step.edit", List.of(), List.of(changes), Optional.empty());
    }

    static String text(Workspace workspace, String path) {
        return workspace.records().at(path).orElseThrow().text().text();
    }
}
