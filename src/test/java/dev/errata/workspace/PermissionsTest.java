package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.errata.record.Change;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the system really refuses; whoever may do everything leaves these out.
class PermissionsTest extends WorkspaceCase {
    private static final List<String> BEFORE = List.of("{\"id\": \"redis/oom\"}\r\n", "{\"id\": \"redis/auth\"}");
    private final Map<Path, Set<PosixFilePermission>> changed = new HashMap<>();

    private void permit(String path, String permissions) throws IOException {
        Path place = folder.resolve(path);
        changed.putIfAbsent(place, Files.getPosixFilePermissions(place));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(permissions));
        assumeFalse(Files.isWritable(place), "whoever runs this may write everything");
    }

    @AfterEach
    void giveBack() throws IOException {
        for (Map.Entry<Path, Set<PosixFilePermission>> place : changed.entrySet()) {
            Files.setPosixFilePermissions(place.getKey(), place.getValue());
        }
    }

    private Workspace edited() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "{}"));
        workspace.apply(edit("redis/auth.json", "[]"));
        return workspace;
    }

    /// A rename would go past the bit that says that nobody is to write the file.
    @ParameterizedTest
    @CsvSource({"redis/oom.json,r--r--r--", "redis/auth.json,r--r--r--", "redis,r-xr-xr-x"})
    void whatIsReadOnlyIsLeftAloneAndSoIsWhatIsSavedWithIt(String path, String permissions) throws IOException {
        Workspace workspace = edited();
        permit(path, permissions);

        String refused = assertThrows(AccessDeniedException.class, () -> workspace.save(workspace.unsaved())).getFile();
        assertTrue(Path.of(refused).startsWith(folder.resolve(path)), refused);
        assertUnsaved(workspace);

        giveBack();
        workspace.save(workspace.unsaved());
        assertEquals(List.of("{}", "[]"), List.of(read("redis/oom.json"), read("redis/auth.json")));
    }

    @Test
    void aReadOnlyFileIsNotDeleted() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Delete("redis/oom.json")));
        permit("redis/oom.json", "r--r--r--");

        assertThrows(AccessDeniedException.class, () -> workspace.save(workspace.unsaved()));
        assertEquals(List.of("redis/oom.json"), workspace.unsaved());
        assertEquals(BEFORE.getFirst(), read("redis/oom.json"));
    }

    @Test
    void aFileThatMayNotBeReadIsNamedAndTheOthersOpen() throws IOException {
        permit("redis/oom.json", "---------");
        Workspace workspace = open();

        assertEquals(List.of(new SkippedFile("redis/oom.json", SkippedFile.Reason.UNREADABLE, "")),
                workspace.skipped());
        assertEquals(BEFORE.getLast(), text(workspace, "redis/auth.json"));
    }

    private void assertUnsaved(Workspace workspace) throws IOException {
        assertEquals(BEFORE, List.of(read("redis/oom.json"), read("redis/auth.json")));
        assertEquals(List.of("redis/auth.json", "redis/oom.json"),
                files().stream().filter(file -> !file.startsWith(SaveTransaction.SIDE_FOLDER)).toList());
        assertEquals(List.of("redis/auth.json", "redis/oom.json"), workspace.unsaved());
        assertEquals(List.of("{}", "[]"),
                List.of(text(workspace, "redis/oom.json"), text(workspace, "redis/auth.json")));
    }
}
