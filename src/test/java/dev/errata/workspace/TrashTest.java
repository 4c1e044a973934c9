package dev.errata.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:30:00.5Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    private Path folder;
    private Path file;

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createDirectories(temp.resolve("records"));
        file = Files.createDirectories(folder.resolve("redis")).resolve("oom 100%.json");
        Files.writeString(file, "text");
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private SystemTrash trash(Map<String, String> environment) {
        return SystemTrash.of(environment, "Linux", CLOCK);
    }

    @Test
    void putsTheFileIntoTheHomeTrashWithTheWayBack() throws IOException {
        trash(Map.of("XDG_DATA_HOME", temp.resolve("data").toString())).take(folder, file);

        assertEquals(Map.of("files/oom 100%.json", "text", "info/oom 100%.json.trashinfo",
                "[Trash Info]\nPath=" + folder + "/redis/oom%20100%25.json\nDeletionDate=2026-11-26T12:30:00\n"),
                files(temp.resolve("data/Trash")));
        assertFalse(Files.exists(file));
    }

    @Test
    void keepsTwoFilesOfOneNameApart() throws IOException {
        SystemTrash trash = trash(Map.of("HOME", temp.toString()));
        trash.take(folder, file);
        Files.writeString(file, "again");
        trash.take(folder, file);

        assertEquals("again", Files.readString(temp.resolve(".local/share/Trash/files/oom 100%.json.2")));
    }

    @Test
    void fallsBackToATrashInTheFolder() throws IOException {
        SystemTrash trash = trash(Map.of());
        trash.take(folder, file);
        Files.writeString(file, "again");
        trash.take(folder, file);

        assertEquals(Map.of(".errata/trash/.gitignore", "*\n", ".errata/trash/redis/oom 100%.json.20261126-123000",
                "text", ".errata/trash/redis/oom 100%.json.20261126-123000-2", "again"), files(folder));
    }

    @Test
    void fallsBackWhereTheHomeTrashCannotBeMade() throws IOException {
        Files.writeString(temp.resolve("data"), "a file, no folder");
        trash(Map.of("XDG_DATA_HOME", temp.resolve("data").toString())).take(folder, file);

        assertTrue(files(folder).containsKey(".errata/trash/redis/oom 100%.json.20261126-123000"));
    }

    private Workspace open() throws IOException {
        return Workspace.open(folder, Set.of(), CLOCK, trash(Map.of()), Progress.NONE, Cancellation.NEVER);
    }

    private static Step step(Change... changes) {
        return new Step("command.step.edit", List.of(), List.of(changes), Optional.empty());
    }

    @Test
    void aDeletedRecordGoesToTheTrashOnSaveAndComesBackByUndo() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Delete("redis/oom 100%.json")));
        assertTrue(Files.exists(file));

        workspace.save(workspace.unsaved());
        assertFalse(Files.exists(file));
        assertEquals("text", files(folder).get(".errata/trash/redis/oom 100%.json.20261126-123000"));

        workspace.undo();
        workspace.save(workspace.unsaved());
        assertEquals("text", Files.readString(file));
    }

    @Test
    void aMovedFileLeavesNothingInTheTrash() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Rename("redis/oom 100%.json", "redis/oom.json")));
        workspace.save(workspace.unsaved());
        assertEquals(Map.of("redis/oom.json", "text"), files(folder));

        workspace.undo();
        workspace.save(List.of("redis/oom.json"));
        assertEquals(Map.of("redis/oom 100%.json", "text"), files(folder));
    }

    @Test
    void aRecordThatWasMovedAndThenDeletedGoesToTheTrash() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Rename("redis/oom 100%.json", "redis/oom.json")));
        workspace.apply(step(new Change.Delete("redis/oom.json")));
        workspace.save(workspace.unsaved());

        assertEquals(Set.of(".errata/trash/.gitignore", ".errata/trash/redis/oom 100%.json.20261126-123000"),
                files(folder).keySet());
    }

    @Test
    void aRecordThatTakesTheNameOfAMovedOneGoesToTheTrashItself() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Rename("redis/oom 100%.json", "redis/oom.json")));
        workspace.save(workspace.unsaved());
        workspace.apply(step(new Change.Create("redis/oom 100%.json", JsonText.read("second".getBytes(UTF_8)))));
        workspace.save(workspace.unsaved());
        workspace.apply(step(new Change.Delete("redis/oom 100%.json")));
        workspace.save(workspace.unsaved());

        assertEquals("second", files(folder).get(".errata/trash/redis/oom 100%.json.20261126-123000"));
    }
}
