package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftJournalTest {
    private static final Path FOLDER = Path.of("/somewhere/records");
    private static final Draft EDIT = draft("{\"a\": 1}", "{\"a\": 2}");

    @TempDir
    Path place;

    private static Draft draft(String base, String mine) {
        return new Draft(Optional.of(JsonText.of(base)), Optional.of(JsonText.of(mine)));
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.sorted().toList();
        }
    }

    /// What the next window finds, as after the death of the first: its file is there and nobody holds it.
    private Map<String, Draft> leftAfterDeath() throws IOException {
        Path other = Files.createTempDirectory("next");
        for (Path journal : journals()) {
            Files.copy(journal, other.resolve(journal.getFileName()));
        }
        Optional<LeftDrafts> left = new DraftStore(other).left(FOLDER);
        return left.map(LeftDrafts::drafts).orElse(Map.of());
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
            journal.note(Map.of("a b/ü.json", EDIT));
            journal.note(Map.of("a b/ü.json", draft("{\"a\": 1}", "{\"a\": 3}"), "new.json", bytes, "gone.json", gone));

            assertLeft(Map.of("a b/ü.json", draft("{\"a\": 1}", "{\"a\": 3}"), "new.json", bytes, "gone.json", gone));
        }
    }

    @Test
    void aSavedFileIsNoLongerInTheJournal() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            journal.note(Map.of("a.json", EDIT, "b.json", EDIT));
            journal.note(Map.of("b.json", EDIT));

            assertLeft(Map.of("b.json", EDIT));
        }
    }

    @Test
    void theFileGoesWithTheLastEditAndAtTheEnd() throws IOException {
        DraftJournal journal = new DraftStore(place).journal(FOLDER);
        journal.note(Map.of("a.json", EDIT));
        journal.note(Map.of());
        assertEquals(List.of(), journals());

        journal.note(Map.of("a.json", EDIT));
        journal.close();
        journal.note(Map.of("a.json", EDIT));
        assertEquals(List.of(), journals());
    }

    @Test
    void aLineThatWasCutOffDoesNotCount() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            journal.note(Map.of("a.json", EDIT));
            journal.note(Map.of("a.json", draft("{\"a\": 1}", "{\"a\": 1234567}")));
            byte[] whole = Files.readAllBytes(journals().getFirst());
            Files.write(journals().getFirst(), java.util.Arrays.copyOf(whole, whole.length - 9));

            assertLeft(Map.of("a.json", EDIT));
        }
    }

    @Test
    void bytesThatTheDiskHasSpoiltDoNotCount() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            journal.note(Map.of("a.json", EDIT));
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
                journal.note(Map.of("a.json", draft("{\"a\": 1}", "{\"a\": " + i + "}")));
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
                    () -> journal.note(Map.of("a.json", draft("{}", "\"" + "x".repeat(400) + "\""))));
            journal.note(Map.of("a.json", EDIT));

            assertLeft(Map.of("a.json", EDIT));
        }
    }

    @Test
    void aLivingWindowIsNoCrash() throws IOException {
        DraftStore store = new DraftStore(place);
        try (DraftJournal journal = store.journal(FOLDER)) {
            journal.note(Map.of("a.json", EDIT));

            assertEquals(Optional.empty(), store.left(FOLDER));
        }
    }

    @Test
    void anotherFolderFindsNothing() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(Path.of("/elsewhere"))) {
            journal.note(Map.of("a.json", EDIT));

            assertEquals(Map.of(), leftAfterDeath());
        }
    }

    @Test
    void whatIsLookedAtIsFoundByNobodyElse() throws IOException {
        Path dead = Files.createDirectory(place.resolve("dead"));
        try (DraftJournal journal = new DraftStore(dead).journal(FOLDER)) {
            journal.note(Map.of("a.json", EDIT));
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

    @Test
    void onlyThePersonMayReadIt() throws IOException {
        try (DraftJournal journal = new DraftStore(place).journal(FOLDER)) {
            journal.note(Map.of("a.json", EDIT));

            assertEquals("rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(journals().getFirst())));
        }
    }
}
