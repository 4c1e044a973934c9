package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkspaceSaveTest extends WorkspaceCase {
    @Test
    void refusesToCreateAFileOutsideOfTheFolder() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Create("../escaped.json", JsonText.of("{}"))));

        assertThrows(IOException.class, () -> workspace.save(workspace.unsaved()));
        assertFalse(Files.exists(folder.resolveSibling("escaped.json")));
    }

    @Test
    void aSaveWithoutAChangeWritesNothing() throws IOException {
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve("redis/oom.json"), before);
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "changed"));
        workspace.undo();
        workspace.apply(edit("redis/auth.json", "{\"id\": \"redis/auth\"}"));
        workspace.save(List.of("redis/oom.json", "redis/auth.json"));

        assertEquals(before, Files.getLastModifiedTime(folder.resolve("redis/oom.json")));
        assertEquals(List.of("redis/auth.json", "redis/oom.json"), files());
        assertEquals(List.of(), workspace.history().of("redis/auth.json"));
    }

    @Test
    void savesOnlyTheFilesItIsAskedTo() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "{\"id\": \"redis/oom2\"}\r\n"));
        workspace.apply(edit("redis/auth.json", "{}"));
        workspace.save(List.of("redis/oom.json"));

        assertEquals("{\"id\": \"redis/oom2\"}\r\n", read("redis/oom.json"));
        assertEquals("{\"id\": \"redis/auth\"}", read("redis/auth.json"));
        assertEquals(List.of("redis/auth.json"), workspace.unsaved());
        assertEquals(List.of("redis/auth.json", "redis/oom.json"), files());
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("redis/oom.json"), PosixFilePermissions.fromString("rw-rw----"));
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("redis/auth.json"));
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "{}"));
        workspace.apply(edit("link.json", "[]"));
        workspace.save(workspace.unsaved());

        assertEquals("rw-rw----",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("redis/oom.json"))));
        assertTrue(Files.isSymbolicLink(folder.resolve("link.json")));
        assertEquals("[]", read("redis/auth.json"));
    }

    @Test
    void writesNothingWhereAFileOnDiskHasChanged() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "mine"));
        workspace.apply(edit("redis/auth.json", "mine too"));
        write("redis/oom.json", "theirs");
        SaveConflictException conflict = assertThrows(SaveConflictException.class,
                () -> workspace.save(workspace.unsaved()));

        assertEquals(List.of("redis/oom.json"), conflict.paths());
        assertEquals(List.of("theirs", "{\"id\": \"redis/auth\"}"),
                List.of(read("redis/oom.json"), read("redis/auth.json")));
        assertEquals(List.of("redis/auth.json", "redis/oom.json"), workspace.unsaved());
    }

    @Test
    void renamesAreSavedAsAWhole() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Rename("redis/oom.json", "redis/memory.json"),
                new Change.Edit("redis/memory.json", JsonText.of("{\"id\": \"redis/memory\"}"))));
        workspace.save(List.of("redis/memory.json"));

        assertEquals(List.of("redis/auth.json", "redis/memory.json"), files());
        assertEquals(List.of(), workspace.unsaved());

        workspace.undo();
        workspace.save(workspace.unsaved());

        assertEquals(List.of("redis/auth.json", "redis/oom.json"), files());
        assertEquals("{\"id\": \"redis/oom\"}\r\n", read("redis/oom.json"));
    }

    @Test
    void createsAndDeletesFilesWithTheirFolders() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Create("go/nil/linux.json", JsonText.of("{}")),
                new Change.Delete("redis/oom.json"), new Change.Delete("redis/auth.json")));
        workspace.save(workspace.unsaved());

        assertEquals(List.of("go/nil/linux.json"), files());
        assertFalse(Files.exists(folder.resolve("redis")));
    }

    @Test
    void overwritesOnlyWhatWasSeen() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "mine"));
        write("redis/oom.json", "theirs");
        Map<String, Optional<JsonText>> seen = seen(List.of("redis/oom.json", "redis/none.json"));
        write("redis/oom.json", "theirs again");
        workspace.rebase(seen);

        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));
        assertEquals("theirs again", read("redis/oom.json"));
        assertEquals("mine", text(workspace, "redis/oom.json"));

        workspace.rebase(seen(List.of("redis/oom.json")));
        workspace.save(workspace.unsaved());

        assertEquals("mine", read("redis/oom.json"));
        assertEquals(List.of(), workspace.unsaved());
        assertEquals(Map.of("redis/oom.json", Optional.of(JsonText.of("theirs")), "redis/none.json", Optional.empty()),
                seen);
    }

    @Test
    void writesAFileAgainThatIsGoneFromDisk() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "mine"));
        Files.delete(folder.resolve("redis/oom.json"));
        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));

        workspace.rebase(seen(List.of("redis/oom.json")));
        workspace.save(workspace.unsaved());

        assertEquals("mine", read("redis/oom.json"));
    }

    @Test
    void nothingIsUnsavedOnceTheDiskHoldsTheSame() throws IOException {
        Workspace workspace = open();
        List<Set<String>> heard = new ArrayList<>();
        workspace.apply(edit("redis/oom.json", "same"));
        write("redis/oom.json", "same");
        workspace.onChange(event -> heard.add(event.changed()));
        workspace.rebase(seen(List.of("redis/oom.json")));

        assertEquals(List.of(), workspace.unsaved());
        assertEquals(List.of(Set.of("redis/oom.json")), heard);
    }

    @Test
    void tellsWhatASaveWritesTogether() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/auth.json", "{}"));
        workspace.apply(step(new Change.Rename("redis/oom.json", "redis/memory.json")));

        assertEquals(List.of("redis/memory.json", "redis/oom.json"),
                workspace.savedWith(List.of("redis/memory.json", "redis/none.json")));
        assertEquals(List.of("redis/auth.json"), workspace.savedWith(List.of("redis/auth.json")));
    }

    private Map<String, Optional<JsonText>> seen(List<String> paths) throws IOException {
        Map<String, Optional<JsonText>> seen = new HashMap<>();
        for (String path : paths) {
            seen.put(path,
                    Files.exists(folder.resolve(path)) ? Optional.of(JsonText.of(read(path))) : Optional.empty());
        }
        return seen;
    }
}
