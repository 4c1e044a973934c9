package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.json.JsonLimits;
import dev.errata.record.ErrorRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of edits while nobody can say what stands on disk in the place of their file.
class UnseenFilesTest extends WorkspaceCase {
    private static final String OOM = "redis/oom.json";
    private static final String BASE = "{\n  \"id\": \"redis/oom\",\n  \"signature\": \"OOM\",\n  \"root_cause\": \"memory\"\n}\n";
    private static final String MINE = BASE.replace("OOM", "mine");
    private static final String THEIRS = BASE.replace("\"memory\"", "\"theirs\"");
    private static final String BOTH = MINE.replace("\"memory\"", "\"theirs\"");

    private Workspace filled() throws IOException {
        write(OOM, BASE);
        return open();
    }

    private static DiskSummary take(Workspace workspace) throws IOException {
        DiskPlan plan = workspace.disk().plan(workspace.disk().lookAtAll(Progress.NONE, Cancellation.NEVER));
        assertTrue(workspace.take(plan));
        return plan.summary();
    }

    private static NavigableSet<String> paths(String... paths) {
        return new TreeSet<>(List.of(paths));
    }

    private static List<String> unseen(Workspace workspace) {
        return workspace.disk().unseen().values().stream().map(file -> file.path() + " " + file.reason()).toList();
    }

    /// What may stand in the place of a file, and be no file of the folder.
    private enum Obstacle {
        LARGE, FOLDER, LINK_OUT, LINK_TO_NOWHERE, LINK_TO_DEVICE, PIPE, LINK_ABOVE;

        void put(Path file) throws Exception {
            Files.delete(file);
            switch (this) {
                case LARGE -> Files.writeString(file, BASE + " ".repeat(JsonLimits.DEFAULT.maxBytes()));
                case FOLDER -> Files.createDirectory(file);
                case LINK_OUT -> Files.createSymbolicLink(file,
                        Files.writeString(file.resolveSibling("../../outside.txt"), BASE));
                case LINK_TO_NOWHERE -> Files.createSymbolicLink(file, Path.of("nowhere.json"));
                case LINK_TO_DEVICE -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
                case PIPE -> assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
                case LINK_ABOVE -> {
                    Path above = java.util.Objects.requireNonNull(file.getParent());
                    Files.move(above, above.resolveSibling("moved"));
                    Files.createSymbolicLink(above, Path.of("moved"));
                }
            }
        }

        void clear(Path file) throws IOException {
            if (this == LINK_ABOVE) {
                Path above = java.util.Objects.requireNonNull(file.getParent());
                Files.delete(above);
                Files.move(above.resolveSibling("moved"), above);
            } else {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void editsStayWhileTheirFileCannotBeReadAndAreMergedWhenItIsBack(Obstacle obstacle, @TempDir Path root)
            throws Exception {
        assumeTrue(obstacle != Obstacle.PIPE || Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        folder = Files.createDirectories(root.resolve("records"));
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        obstacle.put(folder.resolve(OOM));
        SaveConflictException refused = assertThrows(SaveConflictException.class,
                () -> workspace.save(workspace.unsaved()));
        assertEquals(List.of(OOM), refused.paths());
        assertEquals(paths(OOM), take(workspace).apart());

        assertEquals(MINE, text(workspace, OOM));
        assertEquals(List.of(OOM), workspace.unsaved());
        assertEquals(List.of(OOM + " " + switch (obstacle) {
            case LARGE -> SkippedFile.Reason.TOO_LARGE;
            case LINK_OUT, LINK_TO_NOWHERE, LINK_TO_DEVICE -> SkippedFile.Reason.LEADS_OUT;
            case PIPE -> SkippedFile.Reason.NO_FILE;
            case FOLDER, LINK_ABOVE -> SkippedFile.Reason.HIDDEN;
        }), unseen(workspace));
        workspace.apply(edit(OOM, MINE + " "));
        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));
        assertTrue(take(workspace).isEmpty());

        obstacle.clear(folder.resolve(OOM));
        write(OOM, THEIRS);
        take(workspace);
        assertEquals(List.of(List.of(), Map.of(), BOTH + " "),
                List.of(unseen(workspace), workspace.apart(), text(workspace, OOM)));
        workspace.save(workspace.unsaved());
        assertEquals(BOTH + " ", read(OOM));
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsShownAsItWasLastRead() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        String auth = "redis/auth.json";
        String authText = read(auth);
        List<DiskFile> refused = Stream.of(OOM, auth).map(path -> new DiskFile(path, Optional.empty(),
                Optional.of(new SkippedFile(path, SkippedFile.Reason.UNREADABLE, "")),
                workspace.savedRecords().at(path).map(ErrorRecord::text))).toList();
        DiskPlan plan = workspace.disk().plan(refused);
        assertTrue(workspace.take(plan));

        assertEquals(paths(auth, OOM), plan.summary().apart());
        assertEquals(List.of(auth + " UNREADABLE", OOM + " UNREADABLE"), unseen(workspace));
        assertEquals(List.of(MINE, authText), List.of(text(workspace, OOM), text(workspace, auth)));
        write(OOM, THEIRS);
        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));

        take(workspace);
        assertEquals(List.of(List.of(), BOTH), List.of(unseen(workspace), text(workspace, OOM)));
    }

    @Test
    void whatIsPutAwayMakesRoomForTheEdits() throws Exception {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        Obstacle.LARGE.put(folder.resolve(OOM));
        take(workspace);
        workspace.disk().putAway(List.of(OOM));
        take(workspace);
        assertEquals(List.of(List.of(), Map.of(OOM, Optional.empty())),
                List.of(unseen(workspace), workspace.apart()));

        workspace.rebase(Map.of(OOM, Optional.empty()));
        workspace.save(workspace.unsaved());
        assertEquals(MINE, read(OOM));
    }

    @Test
    void aFolderIsNotPutAway() throws Exception {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        Obstacle.FOLDER.put(folder.resolve(OOM));
        assertThrows(IOException.class, () -> workspace.disk().putAway(List.of(OOM)));
        assertTrue(Files.isDirectory(folder.resolve(OOM)));
    }
}
