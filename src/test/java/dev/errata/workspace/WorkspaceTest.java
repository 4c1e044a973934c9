package dev.errata.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.ErrorRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest extends WorkspaceCase {
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
    void saysThatThereIsNoFolder() {
        assertThrows(NotDirectoryException.class, () -> Workspace.open(folder.resolve("none"), Set.of(), clock,
                Progress.NONE, Cancellation.NEVER));
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
        String end = ".0123456789abcdef0123456789abcdef.errata-new";
        String own = "redis/" + "n".repeat(200) + ".json";
        Path cut = folder.relativize(NewTexts.beside(folder.resolve(own), end.substring(1, 33)));
        List<String> left = List.of("redis/oom.json" + end, cut.toString(), ".errata/settings.toml" + end,
                ".errata/templates/a.template" + end, ".errata/save.journal.errata-new");
        List<String> kept = List.of("redis/auth.json" + end, "redis/notes.errata-new", "redis/oom.json.errata-new");
        for (String path : left) {
            write(path, "cut");
        }
        for (String path : kept) {
            write(path, "kept");
        }
        for (String path : files()) {
            Files.setLastModifiedTime(folder.resolve(path), FileTime.from(now.minus(Duration.ofHours(1))));
        }
        Files.setLastModifiedTime(folder.resolve(kept.getFirst()), FileTime.from(now));
        open();

        assertEquals(List.of("redis/auth.json", kept.get(0), kept.get(1), "redis/oom.json", kept.get(2)), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis/oom.json", ".errata/settings.toml"})
    void aSaveThatWasKilledLeavesNothingAnHourLater(String path) throws IOException {
        Optional<byte[]> before = Files.exists(folder.resolve(path))
                ? Optional.of(Files.readAllBytes(folder.resolve(path)))
                : Optional.empty();
        List<FileWrite> writes = List.of(
                new FileWrite(path, before, Optional.of("{}".getBytes(UTF_8)), FileWrite.Going.MOVED),
                new FileWrite("redis/" + "n".repeat(200) + ".json", Optional.empty(), Optional.of("{}".getBytes(UTF_8)),
                        FileWrite.Going.MOVED));
        List<String> all = files();
        int operation = 0;
        int leftovers = 0;
        while (!Files.exists(folder.resolve(".errata/save.journal"))) {
            FaultyDisk disk = FaultyDisk.from(folder, FaultyDisk.Fault.ERROR, operation++);
            assertThrows(IOException.class,
                    () -> new SaveTransaction(disk.folder(folder), new FolderTrash(clock)).write(writes));
            if (!Files.exists(folder.resolve(".errata/save.journal"))) {
                leftovers += files().stream().anyMatch(file -> file.endsWith(DurableFiles.NEW_END)) ? 1 : 0;
                now = Instant.now().plus(Duration.ofHours(1));
                open();
                Files.deleteIfExists(folder.resolve(".errata/save.lock"));
                assertEquals(all, files(), "operation " + operation);
            }
        }
        assertTrue(leftovers > 4, "only " + leftovers + " left anything");
    }

    @Test
    void readsTheSettingsOfTheFolder() throws IOException {
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/settings.toml"), "[dates]\nstale_days = 7\nx = 1\n", UTF_8);
        Workspace workspace = open();

        assertEquals(7, workspace.settings().staleDays());
        assertEquals(1, workspace.settingsFaults().size());
    }
}
