package dev.errata.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @BeforeEach
    void fillFolder() throws IOException {
        write("redis/oom.json", "{\"id\": \"redis/oom\"}\r\n");
        write("redis/auth.json", "{\"id\": \"redis/auth\"}");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private Workspace open() throws IOException {
        return Workspace.open(folder, Set.of("date-stale"), clock, (_, file) -> Files.delete(file), Progress.NONE,
                Cancellation.NEVER);
    }

    private static Step edit(String path, String text) {
        return step(new Change.Edit(path, JsonText.of(text)));
    }

    private static Step typing(String path, String text) {
        return new Step("step.edit", List.of(), List.of(new Change.Edit(path, JsonText.of(text))),
                Optional.of(path + " /id"));
    }

    private static Step step(Change... changes) {
        return new Step("step.edit", List.of(), List.of(changes), Optional.empty());
    }

    private static String text(Workspace workspace, String path) {
        return workspace.records().at(path).orElseThrow().text().text();
    }

    @Test
    void listsEveryJsonFileOutsideOfDotFolders() throws IOException {
        write("broken.json", "{");
        write(".errata/hidden.json", "{}");
        write(".git/x.json", "{}");
        write("notes.txt", "{}");

        assertEquals(List.of("broken.json", "redis/auth.json", "redis/oom.json"),
                open().records().records().stream().map(ErrorRecord::path).toList());
    }

    @Test
    void readsManyFilesInTheOrderOfTheirPathsAndTellsHowFarItIs() throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String id = "many/r%03d".formatted((i * 7) % 300);
            write(id + ".json", "{\"id\": \"" + id + "\"}");
            paths.add("many/r%03d.json".formatted(i));
        }
        paths.addAll(List.of("redis/auth.json", "redis/oom.json"));
        Set<Long> done = ConcurrentHashMap.newKeySet();

        Workspace workspace = Workspace.open(folder, Set.of(), clock, (now, total) -> {
            assertEquals(302, total);
            done.add(now);
        }, Cancellation.NEVER);

        assertEquals(paths, List.copyOf(workspace.records().paths()));
        assertEquals(paths, workspace.records().records().stream().map(record -> record.id().orElseThrow() + ".json")
                .toList());
        assertEquals(LongStream.rangeClosed(1, 302).boxed().collect(Collectors.toSet()), done);
    }

    @Test
    void stopsReadingWhereNobodyWantsTheFolder() {
        for (int checks : List.of(0, 1, 2, 3)) {
            AtomicInteger asked = new AtomicInteger();
            assertThrows(CancellationException.class, () -> Workspace.open(folder, Set.of(), clock, Progress.NONE,
                    () -> asked.incrementAndGet() > checks));
        }
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.json"), "{}");
        Files.createSymbolicLink(folder.resolve("out.json"), elsewhere.resolve("secret.json"));
        Files.createSymbolicLink(folder.resolve("folder"), elsewhere);
        Files.createSymbolicLink(folder.resolve("in.json"), folder.resolve("redis/oom.json"));
        Workspace workspace = open();

        assertEquals(List.of("in.json", "redis/auth.json", "redis/oom.json"), List.copyOf(workspace.records().paths()));
        assertEquals(List.of(new SkippedFile("out.json", SkippedFile.Reason.LEADS_OUT, "")), workspace.skipped());
    }

    @Test
    void refusesToCreateAFileOutsideOfTheFolder() throws IOException {
        Workspace workspace = open();
        workspace.apply(step(new Change.Create("../escaped.json", JsonText.of("{}"))));

        assertThrows(IOException.class, () -> workspace.save(workspace.unsaved()));
        assertFalse(Files.exists(folder.resolveSibling("escaped.json")));
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertThrows(NotDirectoryException.class, () -> Workspace.open(folder.resolve("none"), Set.of(), clock,
                Progress.NONE, Cancellation.NEVER));
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
    void canTakeWhatIsOnDiskAndTakeThatBack() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "mine"));
        write("redis/oom.json", "theirs");
        workspace.reload(List.of("redis/oom.json"), "step.reload");

        assertEquals("theirs", text(workspace, "redis/oom.json"));
        assertEquals(List.of(), workspace.unsaved());

        workspace.undo();
        workspace.save(workspace.unsaved());

        assertEquals("mine", read("redis/oom.json"));
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
    void lettersTypedWithoutAPauseAreOneStep() throws IOException {
        Workspace workspace = open();
        workspace.apply(typing("redis/oom.json", "a"));
        workspace.apply(typing("redis/oom.json", "ab"));
        now = now.plus(Duration.ofSeconds(10));
        workspace.apply(typing("redis/oom.json", "abc"));
        workspace.apply(typing("redis/auth.json", "x"));

        List<String> seen = new ArrayList<>();
        while (workspace.undo().isPresent()) {
            seen.add(text(workspace, "redis/oom.json") + "|" + text(workspace, "redis/auth.json"));
        }
        assertEquals(List.of("abc|{\"id\": \"redis/auth\"}", "ab|{\"id\": \"redis/auth\"}",
                "{\"id\": \"redis/oom\"}\r\n|{\"id\": \"redis/auth\"}"), seen);
        while (workspace.redo().isPresent()) {
            seen.add(text(workspace, "redis/oom.json"));
        }
        assertEquals("abc", text(workspace, "redis/oom.json"));
        assertEquals("x", text(workspace, "redis/auth.json"));
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "a"));
        workspace.undo();
        workspace.apply(edit("redis/oom.json", "b"));

        assertEquals(Optional.empty(), workspace.redo());
        assertEquals("b", text(workspace, "redis/oom.json"));
    }

    @Test
    void listenersHearOfEveryChange() throws IOException {
        Workspace workspace = open();
        List<Set<String>> heard = new ArrayList<>();
        var subscription = workspace.onChange(event -> heard.add(event.changed()));
        workspace.apply(edit("redis/oom.json", "a"));
        workspace.save(workspace.unsaved());
        workspace.undo();
        subscription.close();
        workspace.redo();

        assertEquals(List.of(Set.of("redis/oom.json"), Set.of("redis/oom.json"), Set.of("redis/oom.json")), heard);
    }

    @Test
    void neverEditsAFileThatItHasNotReadAsAWhole() throws IOException {
        byte[] large = new byte[(16 << 20) + 10];
        java.util.Arrays.fill(large, (byte) ' ');
        Files.write(folder.resolve("large.json"), large);
        Workspace workspace = open();

        assertEquals(List.of("large.json"), workspace.skipped().stream().map(SkippedFile::path).toList());
        assertThrows(IllegalArgumentException.class, () -> workspace.apply(edit("large.json", "{}")));
        assertArrayEquals(large, Files.readAllBytes(folder.resolve("large.json")));
    }

    @Test
    void takesAwayWhatACutOffSaveHasLeftLongAgo() throws IOException {
        write("redis/oom.json.errata-new", "cut");
        write("redis/auth.json.errata-new", "under way");
        Files.setLastModifiedTime(folder.resolve("redis/oom.json.errata-new"),
                FileTime.from(now.minus(Duration.ofHours(1))));
        Files.setLastModifiedTime(folder.resolve("redis/auth.json.errata-new"), FileTime.from(now));
        open();

        assertEquals(List.of("redis/auth.json", "redis/auth.json.errata-new", "redis/oom.json"), files());
    }

    @Test
    void readsTheSettingsOfTheFolder() throws IOException {
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/settings.toml"), "[dates]\nstale_days = 7\nx = 1\n", UTF_8);
        Workspace workspace = open();

        assertEquals(7, workspace.settings().staleDays());
        assertEquals(1, workspace.settingsFaults().size());
    }

    @Test
    void overwritesOnlyWhatWasSeen() throws IOException {
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "mine"));
        write("redis/oom.json", "theirs");
        Map<String, Optional<JsonText>> seen = workspace.onDisk(List.of("redis/oom.json", "redis/none.json"));
        write("redis/oom.json", "theirs again");
        workspace.rebase(seen);

        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));
        assertEquals("theirs again", read("redis/oom.json"));
        assertEquals("mine", text(workspace, "redis/oom.json"));

        workspace.rebase(workspace.onDisk(List.of("redis/oom.json")));
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

        workspace.rebase(workspace.onDisk(List.of("redis/oom.json")));
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
        workspace.rebase(workspace.onDisk(List.of("redis/oom.json")));

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
}
