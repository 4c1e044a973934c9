package dev.errata.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every operation on files that a save makes is made to fail, one after the other.
class SaveFaultsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
    private static final Trash TRASH = new FolderTrash(CLOCK);
    private static final int MANY = 1_000;

    /// Of the pairs of faults one in so many is tried, another for each first fault.
    private static final int STEP = 7;

    @TempDir
    private Path temp;

    private int runs;

    /// What is saved.
    enum Save {
        ONE, NEW, SEVERAL, ALIKE;

        /// Names that differ behind this differ late.
        private static final String START = "a-name-that-says-all-of-an-error-and-of-what-it-comes-from-".repeat(2);

        private Map<String, String> before() {
            return new TreeMap<>(switch (this) {
                case ONE -> Map.of("a.json", "old a");
                case NEW -> Map.of();
                case SEVERAL ->
                    Map.of("a.json", "old a", "b/b.json", "old b", "moved.json", "old m", "gone.json", "old g");
                case ALIKE -> Map.of(START + "a.json", "old a", START + "b.json", "old b");
            });
        }

        private Map<String, String> after() {
            return new TreeMap<>(switch (this) {
                case ONE -> Map.of("a.json", "new a");
                case NEW -> Map.of("deep/folder/a.json", "new a");
                case SEVERAL ->
                    Map.of("a.json", "new a", "b/b.json", "new b", "c/moved.json", "old m", "d.json", "new d");
                case ALIKE -> Map.of(START + "a.json", "new a", START + "b.json", "new b");
            });
        }

        private List<FileWrite> writes() {
            List<FileWrite> writes = new ArrayList<>();
            Stream.concat(before().keySet().stream(), after().keySet().stream()).distinct().sorted()
                    .forEach(path -> writes.add(new FileWrite(path, bytes(before(), path), bytes(after(), path),
                            path.equals("gone.json") ? FileWrite.Going.DELETED : FileWrite.Going.MOVED)));
            return writes;
        }

        private static Optional<byte[]> bytes(Map<String, String> texts, String path) {
            return Optional.ofNullable(texts.get(path)).map(text -> text.getBytes(UTF_8));
        }
    }

    private Path folder(Save save) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("run" + runs++));
        for (Map.Entry<String, String> file : save.before().entrySet()) {
            Files.createDirectories(DurableFiles.parent(folder.resolve(file.getKey())));
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    private static Map<String, String> records(Path folder) throws IOException {
        Map<String, String> records = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".json")) {
                    records.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return records;
    }

    private static SaveTransaction on(FaultyDisk disk, Path folder) {
        return new SaveTransaction(disk.folder(folder), TRASH);
    }

    /// Whether the save was refused.
    private static boolean isRefused(FaultyDisk disk, Path folder, Save save) {
        try {
            on(disk, folder).write(save.writes());
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    /// Saves again and again, each time with the fault one operation later, until a save goes through untouched.
    private void failingLaterAndLater(Save save, IntFunction<Check> check) throws IOException {
        for (int operation = 0; operation < MANY; operation++) {
            if (!check.apply(operation).failedIn(folder(save))) {
                assertTrue(operation > 0, "no operation was counted");
                return;
            }
        }
        throw new AssertionError("a save has more than " + MANY + " operations");
    }

    private interface Check {

        /// Whether the fault has happened at all.
        boolean failedIn(Path folder) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void anErrorAnywhereLeavesAllAsItWasAndTheNextTryGoesThrough(Save save) throws IOException {
        failingLaterAndLater(save, operation -> folder -> {
            FaultyDisk disk = FaultyDisk.once(folder, FaultyDisk.Fault.ERROR, operation);
            boolean refused = isRefused(disk, folder, save);
            assertEquals(refused ? save.before() : save.after(), records(folder), () -> "operation " + operation);
            assertWritesAfterAll(save, folder, operation);
            return disk.hasFailed();
        });
    }

    private static void assertWritesAfterAll(Save save, Path folder, int operation) throws IOException {
        SaveTransaction healthy = new SaveTransaction(folder, TRASH);
        healthy.write(save.writes());
        assertEquals(save.after(), records(folder), () -> "second try after operation " + operation);
        assertTrue(!Files.exists(folder.resolve(".errata/save.journal")), () -> "operation " + operation);
    }

    /// A text is on the disk before it takes the place of another, and so is the name that it then has.
    @Test
    void forcesEachTextBeforeItCountsAndEachFolderBehindIt() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("order/redis"));
        Files.writeString(folder.resolve("a.json"), "old");
        Files.writeString(folder.resolve("b.json"), "old");
        FaultyDisk disk = FaultyDisk.healthy(folder);
        SaveTransaction transaction = on(disk, DurableFiles.parent(folder));
        transaction.write(List.of(write("a", "old", "new")));
        assertEquals(List.of("write a.new", "force a.new", "move a.new a.json", "force redis"), done(disk, 0));

        int before = disk.done().size();
        transaction.write(List.of(write("a", "new", "newer"), write("b", "old", "newer")));
        assertEquals(List.of("write a.new", "force a.new", "write b.new", "force b.new", "force redis",
                "write journal", "force journal", "move journal journal", "force .errata", "move a.new a.json",
                "force redis", "move b.new b.json", "force redis", "force .errata"), done(disk, before));
    }

    private static FileWrite write(String name, String before, String after) {
        return new FileWrite("redis/" + name + ".json", Optional.of(before.getBytes(UTF_8)),
                Optional.of(after.getBytes(UTF_8)), FileWrite.Going.MOVED);
    }

    /// The lock is no part of it.
    private static List<String> done(FaultyDisk disk, int from) {
        return disk.done().subList(from, disk.done().size()).stream().filter(step -> !step.contains("save.lock"))
                .map(step -> step.replaceAll("\\.json\\.\\w+\\.errata-new", ".new").replaceAll("save\\.\\S+",
                        "journal"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatIsFullLeavesAllAsItWas(Save save) throws IOException {
        failingLaterAndLater(save, operation -> folder -> {
            FaultyDisk disk = FaultyDisk.from(folder, FaultyDisk.Fault.FULL, operation);
            boolean refused = isRefused(disk, folder, save);
            assertEquals(refused ? save.before() : save.after(), records(folder), () -> "operation " + operation);
            assertEquals(disk.hasFailed(), refused);
            assertNoTextsLeft(folder);
            assertWritesAfterAll(save, folder, operation);
            return disk.hasFailed();
        });
    }

    private static void assertNoTextsLeft(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(List.of(), all.filter(file -> file.toString().endsWith(DurableFiles.NEW_END)).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatDiesAnywhereLeavesTheOldOrTheNew(Save save) throws IOException {
        failingLaterAndLater(save, operation -> folder -> {
            FaultyDisk disk = FaultyDisk.from(folder, FaultyDisk.Fault.ERROR, operation);
            isRefused(disk, folder, save);
            assertIsOldOrNewWhereOpenedAgain(save, folder, "dies at " + operation);
            return disk.hasFailed();
        });
    }

    private static void assertIsOldOrNewWhereOpenedAgain(Save save, Path folder, String when) throws IOException {
        new SaveTransaction(folder, TRASH).recover();
        Map<String, String> records = records(folder);
        assertTrue(records.equals(save.before()) || records.equals(save.after()), () -> when + ": " + records);
        assertTrue(!Files.exists(folder.resolve(".errata/save.journal")), when);
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatDiesWhileItFinishesOrTakesBackLeavesTheOldOrTheNew(Save save) throws IOException {
        failingLaterAndLater(save, operation -> folder -> {
            boolean failed = false;
            for (int more = operation % STEP; more < MANY; more += STEP) {
                Path again = folder(save);
                isRefused(FaultyDisk.from(again, FaultyDisk.Fault.ERROR, operation), again, save);
                FaultyDisk disk = FaultyDisk.from(again, FaultyDisk.Fault.ERROR, more);
                dieFinishing(disk, again);
                assertIsOldOrNewWhereOpenedAgain(save, again, "dies at " + operation + " and " + more);
                Path back = folder(save);
                FaultyDisk twice = FaultyDisk.onceAndFrom(back, operation, operation + 1 + more);
                isRefused(twice, back, save);
                assertIsOldOrNewWhereOpenedAgain(save, back, "fails at " + operation + ", dies " + more + " later");
                failed |= twice.hasFailed();
                if (!disk.hasFailed() && twice.failures() <= 1) {
                    break;
                }
            }
            return failed;
        });
    }

    private static void dieFinishing(FaultyDisk disk, Path folder) {
        try {
            on(disk, folder).recover();
        } catch (IOException dead) {
            // looked at when the folder is opened again
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesOfOneByteAtATimeWriteAll(Save save) throws IOException {
        Path folder = folder(save);
        on(FaultyDisk.once(folder, FaultyDisk.Fault.SHORT_WRITES, 0), folder).write(save.writes());
        assertEquals(save.after(), records(folder));
        assertNoTextsLeft(folder);
    }
}
