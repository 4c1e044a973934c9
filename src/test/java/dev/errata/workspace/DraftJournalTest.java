package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftJournalTest {
    private static final Path FOLDER = Path.of("/somewhere/records");
    private static final Draft EDIT = draft("{\"a\": 1}", "{\"a\": 2}");

    private static final Draft OTHER = draft("{\"a\": 1}", "{\"a\": 5}");
    private static final Instant MOMENT = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path place;

    @TempDir
    Path elsewhere;

    @TempDir
    Path next;

    private static Draft draft(String base, String mine) {
        return new Draft(Optional.of(JsonText.of(base)), Optional.of(JsonText.of(mine)));
    }

    private static void note(DraftJournal journal, Map<String, Draft> drafts) throws IOException {
        journal.note(new Unsaved(drafts, Map.of()));
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.sorted().toList();
        }
    }

    /// What the next window finds, as after the death of the first: its file is there and nobody holds it.
    private Map<String, Draft> leftAfterDeath() throws IOException {
        Path other = Files.createTempDirectory(next, "window");
        for (Path journal : journals()) {
            Files.copy(journal, other.resolve(journal.getFileName()));
        }
        Optional<LeftDrafts> left = new DraftStore(other).left(FOLDER);
        return left.map(one -> Map.copyOf(one.unsaved().drafts())).orElse(Map.of());
    }

    private void assertLeft(Map<String, Draft> expected) throws IOException {
        assertEquals(expected, leftAfterDeath());
    }

    @Test
    void keepsTheNewestOfEachFileByteByByte() throws IOException {
        Draft bytes = new Draft(Optional.empty(),
                Optional.of(JsonText
                        .read(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', (byte) 0xFF, '\r', '\n'})));
        Draft gone = new Draft(Optional.of(JsonText.of("")), Optional.empty());
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            note(journal, Map.of("a b/ü.json", EDIT));
            note(journal,
                    Map.of("a b/ü.json", draft("{\"a\": 1}", "{\"a\": 3}"), "new.json", bytes, "gone.json", gone));

            assertLeft(Map.of("a b/ü.json", draft("{\"a\": 1}", "{\"a\": 3}"), "new.json", bytes, "gone.json", gone));
        }
    }

    @Test
    void aSavedFileIsNoLongerInTheJournal() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            note(journal, Map.of("a.json", EDIT, "b.json", EDIT));
            note(journal, Map.of("b.json", EDIT));

            assertLeft(Map.of("b.json", EDIT));
        }
    }

    @Test
    void theFileGoesWithTheLastEditAndAtTheEnd() throws IOException {
        DraftJournal journal = new DraftStore(place).journal(FOLDER);
        note(journal, Map.of("a.json", EDIT));
        note(journal, Map.of());
        assertEquals(List.of(), journals());

        note(journal, Map.of("a.json", EDIT));
        journal.close();
        note(journal, Map.of("a.json", EDIT));
        assertEquals(List.of(), journals());
    }

    private static ValuePlace at(String path, String pointer) {
        return new ValuePlace(path, JsonPointer.parse(pointer).orElseThrow());
    }

    @Test
    void whatIsTypedAndIsNoValueYetIsKeptUntilItIsOne() throws IOException {
        Map<ValuePlace, String> typed = Map.of(at("a.json", "/x~1y/0"), "{\"内存\": ", at("b.json", ""), "");
        leave(MOMENT, new Unsaved(Map.of(), Map.of(at("a.json", "/x~1y/0"), "{")), new Unsaved(Map.of(), typed));
        leave(MOMENT.plusSeconds(1), new Unsaved(Map.of("c.json", EDIT), Map.of(at("c.json", "/z"), "[")),
                new Unsaved(Map.of("c.json", EDIT), Map.of()));

        LeftDrafts left = new DraftStore(place).left(FOLDER).orElseThrow();
        assertEquals(new Unsaved(Map.of("c.json", EDIT), typed), left.unsaved());
        left.delete();
    }

    @Test
    void theFileGoesWithTheLastThatIsTyped() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            journal.note(new Unsaved(Map.of(), Map.of(at("a.json", "/x"), "[")));
            assertEquals(1, journals().size());
            journal.note(Unsaved.NOTHING);
            assertEquals(List.of(), journals());
        }
    }

    @Test
    void ofTwoWindowsInWhichTheSameValueWasTypedTheNewerIsOfferedFirst() throws IOException {
        leave(MOMENT, new Unsaved(Map.of(), Map.of(at("a.json", "/x"), "[")));
        leave(MOMENT.plusSeconds(1), new Unsaved(Map.of(), Map.of(at("a.json", "/x"), "{")));
        DraftStore store = new DraftStore(place);

        LeftDrafts newer = store.left(FOLDER).orElseThrow();
        assertEquals(Map.of(at("a.json", "/x"), "{"), newer.unsaved().typed());
        newer.delete();
        LeftDrafts older = store.left(FOLDER).orElseThrow();
        assertEquals(Map.of(at("a.json", "/x"), "["), older.unsaved().typed());
        older.delete();
    }

    @Test
    void aLineThatWasCutOffDoesNotCount() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            note(journal, Map.of("a.json", EDIT));
            note(journal, Map.of("a.json", draft("{\"a\": 1}", "{\"a\": 1234567}")));
            byte[] whole = Files.readAllBytes(journals().getFirst());
            Files.write(journals().getFirst(), java.util.Arrays.copyOf(whole, whole.length - 9));

            assertLeft(Map.of("a.json", EDIT));
        }
    }

    @Test
    void bytesThatTheDiskHasSpoiltDoNotCount() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            note(journal, Map.of("a.json", EDIT));
            Files.write(journals().getFirst(), new byte[4096], StandardOpenOption.APPEND);
            Files.write(journals().getFirst(), "\nset !! \u00ff\n".getBytes(StandardCharsets.ISO_8859_1),
                    StandardOpenOption.APPEND);

            assertLeft(Map.of("a.json", EDIT));
        }
    }

    @Test
    void staysSmallHoweverOftenOneTypes() throws IOException {
        try (DraftJournal journal = new DraftJournal(new DraftStore(place), FOLDER, 1 << 20, 1000)) {
            for (int i = 0; i < 500; i++) {
                note(journal, Map.of("a.json", draft("{\"a\": 1}", "{\"a\": " + i + "}")));
                assertEquals(1, journals().size());
                assertTrue(Files.size(journals().getFirst()) < 2_000);
            }
            assertLeft(Map.of("a.json", draft("{\"a\": 1}", "{\"a\": 499}")));
        }
    }

    @Test
    void saysWhenThereIsMoreThanItTakes() throws IOException {
        try (DraftJournal journal = new DraftJournal(new DraftStore(place), FOLDER, 200, 1000)) {
            assertThrows(IOException.class,
                    () -> note(journal, Map.of("a.json", draft("{}", "\"" + "x".repeat(400) + "\""))));
            note(journal, Map.of("a.json", EDIT));

            assertLeft(Map.of("a.json", EDIT));
        }
    }

    @Test
    void aLivingWindowIsNoCrash() throws IOException {
        DraftStore store = new DraftStore(place);
        try (DraftJournal journal = store.journal(FOLDER)) {
            note(journal, Map.of("a.json", EDIT));

            assertEquals(Optional.empty(), store.left(FOLDER));
        }
    }

    @Test
    void anotherFolderFindsNothing() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(Path.of("/elsewhere"))) {
            note(journal, Map.of("a.json", EDIT));

            assertEquals(Map.of(), leftAfterDeath());
        }
    }

    @Test
    void whatIsLookedAtIsFoundByNobodyElse() throws IOException {
        Path dead = Files.createDirectory(place.resolve("dead"));
        try (DraftJournal journal = new DraftStore(dead).journal(FOLDER)) {
            note(journal, Map.of("a.json", EDIT));
            try (Stream<Path> all = Files.list(dead)) {
                for (Path file : all.toList()) {
                    Files.copy(file, place.resolve(file.getFileName()));
                }
            }
        }
        Path file = journals().stream().filter(Files::isRegularFile).findFirst().orElseThrow();
        try (LeftDrafts _ = new DraftStore(place).left(FOLDER).orElseThrow()) {
            assertEquals(Optional.empty(), new DraftStore(place).left(FOLDER));
        }
        LeftDrafts again = new DraftStore(place).left(FOLDER).orElseThrow();
        again.delete();
        assertTrue(Files.notExists(file));
    }

    /// The journal of a window that has died at that moment, after it had noted these one after the other.
    private void leave(Instant moment, Unsaved... notes) throws IOException {
        Path alive = Files.createTempDirectory(elsewhere, "alive");
        try (DraftJournal journal = new DraftStore(alive).journal(FOLDER)) {
            for (Unsaved note : notes) {
                journal.note(note);
            }
            copy(alive, moment);
        }
    }

    @SafeVarargs
    private void leave(Instant moment, Map<String, Draft>... notes) throws IOException {
        List<Unsaved> unsaved = new ArrayList<>();
        for (Map<String, Draft> drafts : notes) {
            unsaved.add(new Unsaved(drafts, Map.of()));
        }
        leave(moment, unsaved.toArray(Unsaved[]::new));
    }

    private void copy(Path alive, Instant moment) throws IOException {
        try (Stream<Path> all = Files.list(alive)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(Files.copy(file, place.resolve(file.getFileName())), FileTime.from(moment));
            }
        }
    }

    @Test
    void whatANewerWindowHasSavedTakesNothingFromAnOlderOne() throws IOException {
        leave(MOMENT, Map.of("a.json", EDIT));
        leave(MOMENT.plusSeconds(1), Map.of("a.json", OTHER), Map.of("b.json", OTHER));

        LeftDrafts left = new DraftStore(place).left(FOLDER).orElseThrow();
        assertEquals(Map.of("a.json", EDIT, "b.json", OTHER), left.unsaved().drafts());
        left.delete();
        assertEquals(List.of(), journals());
    }

    @Test
    void ofTwoWindowsThatEditedTheSameFileTheNewerIsOfferedFirstAndThenTheOlder() throws IOException {
        leave(MOMENT, Map.of("a.json", EDIT, "c.json", EDIT));
        leave(MOMENT.plusSeconds(1), Map.of("a.json", OTHER));
        leave(MOMENT.plusSeconds(2), Map.of("b.json", EDIT));
        DraftStore store = new DraftStore(place);

        LeftDrafts newer = store.left(FOLDER).orElseThrow();
        assertEquals(Map.of("a.json", OTHER, "b.json", EDIT), newer.unsaved().drafts());
        newer.delete();
        LeftDrafts older = store.left(FOLDER).orElseThrow();
        assertEquals(Map.of("a.json", EDIT, "c.json", EDIT), older.unsaved().drafts());
        older.delete();
        assertEquals(List.of(), journals());
    }

    @Test
    void twoWindowsWithTheSameEditAreAskedAboutOnce() throws IOException {
        leave(MOMENT, Map.of("a.json", EDIT));
        leave(MOMENT.plusSeconds(1), Map.of("a.json", EDIT));

        LeftDrafts left = new DraftStore(place).left(FOLDER).orElseThrow();
        assertEquals(Map.of("a.json", EDIT), left.unsaved().drafts());
        left.delete();
        assertEquals(List.of(), journals());
    }

    /// Both have the same time: clocks of file systems tick slowly.
    @Test
    void aWindowThatDiedWhileItWroteItsJournalAnewHasOnlyItsNewestEdits() throws IOException {
        Path alive = Files.createTempDirectory(elsewhere, "alive");
        try (DraftJournal journal = new DraftJournal(new DraftStore(alive), FOLDER, 1 << 20, 0)) {
            note(journal, Map.of("a.json", EDIT));
            copy(alive, MOMENT);
            for (int turn = 0; journals().size() < 2; turn++) {
                note(journal, Map.of("a.json", draft("{\"a\": 1}", "{\"a\": " + turn + "}")));
                note(journal, Map.of("a.json", OTHER));
                try (Stream<Path> all = Files.list(alive)) {
                    if (Files.notExists(place.resolve(all.findFirst().orElseThrow().getFileName()))) {
                        copy(alive, MOMENT);
                    }
                }
            }
        }

        LeftDrafts left = new DraftStore(place).left(FOLDER).orElseThrow();
        assertEquals(Map.of("a.json", OTHER), left.unsaved().drafts());
        left.delete();
        assertEquals(List.of(), journals());
    }

    private String foundByAnotherProcess() throws IOException {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Finder.class.getName(), place.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = other.inputReader()) {
            return said.readLine();
        }
    }

    /// A second program that opens the folder.
    static final class Finder {
        private Finder() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println(
                    new DraftStore(Path.of(arguments[0])).left(FOLDER).map(left -> left.unsaved().drafts().keySet()));
        }
    }

    @Test
    void whatIsLookedAtIsFoundByNoOtherProgram() throws IOException {
        leave(MOMENT, Map.of("a.json", EDIT));
        DraftStore store = new DraftStore(place);
        try (LeftDrafts _ = store.left(FOLDER).orElseThrow()) {
            assertEquals("Optional.empty", foundByAnotherProcess());
            assertEquals(Optional.empty(), store.left(FOLDER));
            assertEquals("Optional.empty", foundByAnotherProcess());
        }
        assertEquals("Optional[[a.json]]", foundByAnotherProcess());
    }

    /// A disk that knows no locks.
    private static final class LocklessDisk extends FilterFileSystemProvider {
        private final List<FileChannel> opened = new ArrayList<>();

        LocklessDisk(Path place) {
            super("lockless://", place.getFileSystem());
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            FileChannel channel = new FilterFileChannel(super.newFileChannel(path, options, attributes)) {
                @Override
                public FileLock tryLock(long position, long size, boolean shared) throws IOException {
                    throw new IOException("No locks available");
                }
            };
            opened.add(channel);
            return channel;
        }
    }

    @Test
    void whereTheDiskKnowsNoLocksNothingIsLeftOpenOrLyingAbout() throws IOException {
        LocklessDisk disk = new LocklessDisk(place);
        DraftStore store = new DraftStore(disk.wrapPath(place));
        try (DraftJournal journal = store.journal(FOLDER)) {
            assertThrows(IOException.class, () -> note(journal, Map.of("a.json", EDIT)));
            assertThrows(IOException.class, () -> note(journal, Map.of("a.json", OTHER)));
            assertEquals(List.of(), journals());
        }
        leave(MOMENT, Map.of("a.json", EDIT));
        assertThrows(IOException.class, () -> store.left(FOLDER));

        assertEquals(List.of(false, false, false), disk.opened.stream().map(FileChannel::isOpen).toList());
        assertEquals(1, journals().size());
    }

    @Test
    void onlyThePersonMayReadIt() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            note(journal, Map.of("a.json", EDIT));

            assertEquals("rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(journals().getFirst())));
        }
    }
}
