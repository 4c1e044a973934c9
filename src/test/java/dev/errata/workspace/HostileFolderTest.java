package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Folders that somebody has made to hurt.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFolderTest extends WorkspaceCase {
    private static final List<String> RECORDS = List.of("redis/auth.json", "redis/oom.json");

    @TempDir
    private Path outside;

    private static List<String> skipped(Workspace workspace) {
        return workspace.skipped().stream().map(file -> file.path() + " " + file.reason()).sorted().toList();
    }

    private static List<String> paths(Workspace workspace) {
        return workspace.records().records().stream().map(record -> record.path()).sorted().toList();
    }

    private static void makePipe(Path pipe) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    }

    /// What may stand in place of a file.
    enum Trap {
        LINK, DANGLING_LINK, DEVICE, SECOND_NAME, PIPE, FOLDER;

        private void set(Path place, Path secret) throws IOException, InterruptedException {
            Files.createDirectories(DurableFiles.parent(place));
            switch (this) {
                case LINK -> Files.createSymbolicLink(place, secret);
                case DANGLING_LINK -> Files.createSymbolicLink(place, secret.resolveSibling("new"));
                case DEVICE -> Files.createSymbolicLink(place, Path.of("/dev/zero"));
                case SECOND_NAME -> Files.createLink(place, secret);
                case PIPE -> makePipe(place);
                case FOLDER -> Files.createDirectory(place);
            }
        }
    }

    private List<String> outside() throws IOException {
        try (Stream<Path> all = Files.list(outside)) {
            List<String> files = new ArrayList<>();
            for (Path file : all.sorted().toList()) {
                files.add(file.getFileName() + "=" + Files.readString(file));
            }
            return files;
        }
    }

    private static void assertRefused(String name, Executable deed) {
        assertTrue(assertThrows(IOException.class, deed).toString().contains(name));
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsInPlaceOfTheLockIsLeftAloneAndNothingIsSaved(Trap trap) throws Exception {
        Path secret = Files.writeString(outside.resolve("secret"), "token");
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "{}"));
        workspace.apply(edit("redis/auth.json", "[]"));
        trap.set(folder.resolve(".errata/save.lock"), secret);
        assertRefused("save.lock", () -> workspace.save(workspace.unsaved()));

        Files.writeString(folder.resolve(".errata/save.journal"), "cut off");
        assertRefused("save.lock", this::open);
        assertEquals(List.of("secret=token"), outside());
        assertEquals("{\"id\": \"redis/oom\"}\r\n", read("redis/oom.json"));
        assertTrue(Files.exists(folder.resolve(".errata/save.lock"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void anEmptyFileOfTwoNamesIsNotWrittenTo() throws Exception {
        Path secret = Files.createFile(outside.resolve("secret"));
        Trap.SECOND_NAME.set(folder.resolve(".errata/save.lock"), secret);
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "{}"));

        assertRefused("save.lock", () -> workspace.save(workspace.unsaved()));
        assertEquals(List.of("secret="), outside());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SECOND_NAME")
    void whatStandsInPlaceOfTheJournalIsNotRead(Trap trap) throws Exception {
        Path secret = Files.writeString(outside.resolve("secret"), "word\nd - redis/oom.json\nend\n");
        trap.set(folder.resolve(".errata/save.journal"), secret);

        assertRefused("save.journal", this::open);
        assertEquals(List.of("secret=word\nd - redis/oom.json\nend\n"), outside());
        assertEquals(List.of("redis/auth.json", "redis/oom.json"),
                files().stream().filter(file -> file.endsWith(".json")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {".errata", ".errata/trash", ".errata/trash/redis"})
    void nothingGoesToATrashThatLeadsOut(String link) throws IOException {
        Files.createDirectories(folder.resolve(link).getParent());
        Files.createSymbolicLink(folder.resolve(link), outside);

        assertThrows(IOException.class, () -> new FolderTrash(clock).take(folder, folder.resolve("redis/oom.json")));
        assertEquals(List.of(), outside());
        assertEquals("{\"id\": \"redis/oom\"}\r\n", read("redis/oom.json"));
    }

    @Test
    void aSideFolderThatIsALinkWithinTheFolderStaysOne() throws IOException {
        Files.createDirectory(folder.resolve("shared"));
        Files.createSymbolicLink(folder.resolve(".errata"), Path.of("shared"));
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "{}"));
        workspace.save(workspace.unsaved());

        assertEquals("{}", read("redis/oom.json"));
        assertTrue(Files.isSymbolicLink(folder.resolve(".errata")));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEVICE", "PIPE"})
    void whatTellsOfACheckoutIsReadOnlyWhereItIsAFile(Trap trap) throws Exception {
        trap.set(folder.resolve(".git"), outside);

        assertFalse(GitLock.of(folder).isHeld());
    }

    @Test
    void neverReadsWhatIsNoFile() throws Exception {
        makePipe(folder.resolve("pipe.json"));
        Files.createSymbolicLink(folder.resolve("zero.json"), Path.of("/dev/zero"));
        Files.createDirectories(folder.resolve("folder.json"));
        Files.createSymbolicLink(folder.resolve("loop.json"), folder.resolve("loop.json"));
        Files.createSymbolicLink(folder.resolve("up"), folder);

        Workspace workspace = open();
        assertEquals(RECORDS, paths(workspace));
        assertEquals(List.of("loop.json LEADS_OUT", "pipe.json NO_FILE", "zero.json LEADS_OUT"), skipped(workspace));
    }

    @Test
    void aSideFileThatIsNoFileOfTheFolderIsRefused() throws Exception {
        Files.createDirectories(folder.resolve(".errata"));
        Path secret = Files.writeString(outside.resolve("secret"), "token");
        Files.createSymbolicLink(folder.resolve(".errata/settings.toml"), secret);
        assertTrue(assertThrows(IOException.class, this::open).toString().contains("settings.toml"));

        Files.delete(folder.resolve(".errata/settings.toml"));
        makePipe(folder.resolve(".errata/samples.jsonl"));
        assertTrue(assertThrows(IOException.class, this::open).toString().contains("samples.jsonl"));
    }

    @Test
    void aHardLinkOutOfTheFolderIsCutByASaveNotWrittenThrough() throws IOException {
        Path other = outside.resolve("other.json");
        Files.createLink(other, folder.resolve("redis/oom.json"));
        Workspace workspace = open();
        workspace.apply(edit("redis/oom.json", "{\"id\": \"redis/oom\", \"domain\": \"redis\"}"));
        workspace.save(workspace.unsaved());

        assertTrue(read("redis/oom.json").contains("domain"));
        assertFalse(Files.readString(other).contains("domain"));
    }

    @Test
    void aFileOfAGigabyteTakesNoMemoryAndCannotBeEdited() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        Workspace workspace = open();
        assertTrue(runtime.totalMemory() - runtime.freeMemory() - before < 512L << 20);
        assertEquals(List.of("large.json TOO_LARGE"), skipped(workspace));

        assertThrows(IllegalArgumentException.class, () -> workspace.apply(edit("large.json", "{}")));
        workspace.save(List.of("large.json"));
        assertEquals(1L << 30, Files.size(folder.resolve("large.json")));
    }

    @Test
    void depthAndLengthAreLimitsNotCrashes() throws IOException {
        write("deep.json", "[".repeat(3_000_000));
        write("deep-object.json", "{\"a\":".repeat(1_000_000) + "1" + "}".repeat(1_000_000));
        write("long.json", "{\"id\": \"long\", \"signature\": \"" + "x".repeat(10_000_000) + "\"}");
        write("names.json", "{\"" + "\\u0000".repeat(100_000) + "\": \"\u202E\u0007\"}");

        Workspace workspace = open();
        assertFalse(workspace.records().at("deep.json").orElseThrow().text().isWellFormed());
        assertFalse(workspace.records().at("deep-object.json").orElseThrow().text().isWellFormed());
        assertTrue(workspace.records().at("long.json").orElseThrow().text().isWellFormed());
        workspace.apply(edit("long.json", workspace.records().at("long.json").orElseThrow().text().text().replace(
                "\"long\"", "\"longer\"")));
        workspace.save(List.of("long.json"));
        assertTrue(read("long.json").startsWith("{\"id\": \"longer\""));
    }

    @Test
    void noPathOfAChangeLeadsOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("linked"), outside);
        for (String path : List.of("../escaped.json", "redis/../../escaped.json", outside.resolve("escaped.json")
                .toString(), "linked/escaped.json")) {
            Workspace workspace = open();
            assertThrows(Exception.class, () -> {
                workspace.apply(step(new Change.Create(path, JsonText.of("{}"))));
                workspace.save(workspace.unsaved());
            }, path);
            assertEquals(0, java.util.Objects.requireNonNull(outside.toFile().list()).length, path);
        }
        assertFalse(Files.exists(folder.resolveSibling("escaped.json")));
    }

    @Test
    void namesThatDifferInCaseOrLookAlikeAreFilesOfTheirOwn() throws IOException {
        write("redis/OOM.json", "{\"id\": \"redis/OOM\"}");
        write("redis/ооm.json", "{\"id\": \"redis/ооm\"}");
        Workspace workspace = open();
        assumeTrue(workspace.records().size() == 4);
        workspace.apply(edit("redis/OOM.json", "{\"id\": \"redis/OOM\", \"domain\": \"redis\"}"));
        workspace.save(workspace.unsaved());
        assertEquals("{\"id\": \"redis/oom\"}\r\n", read("redis/oom.json"));
        assertEquals("{\"id\": \"redis/ооm\"}", read("redis/ооm.json"));
    }
}
