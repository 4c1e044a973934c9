package dev.errata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordImportTest {
    private static final ImportLimits SMALL = new ImportLimits(100, 40, 120);

    @TempDir
    private Path temp;

    private Path file(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static RecordImport read(Path source, ImportLimits limits) throws IOException {
        return RecordImport.of(source, RecordSet.empty(), limits, Progress.NONE, Cancellation.NEVER);
    }

    private static List<String> paths(RecordImport found) {
        return found.creates().stream().map(Change.Create::path).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.ndjson", "a.jsonl", "a.json"})
    void refusesAFileOfAGigabyteWithoutReadingIt(String name) throws IOException {
        Path large = temp.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        ImportRefusedException refused = assertThrows(ImportRefusedException.class,
                () -> RecordImport.of(large, RecordSet.empty(), Progress.NONE, Cancellation.NEVER));

        assertEquals(large, refused.source());
        assertEquals(128, refused.mebibytes());
    }

    @Test
    void readsAFileThatIsJustSmallEnough() throws IOException {
        String line = "{\"id\": \"git/a\"}";
        Path full = file("a.ndjson", line + " ".repeat(100 - line.length()));

        assertEquals(List.of("git/a.json"), paths(read(full, SMALL)));
        assertThrows(ImportRefusedException.class,
                () -> read(file("b.ndjson", line + " ".repeat(101 - line.length())), SMALL));
    }

    @Test
    void readsAnArrayLargerThanARecordMayBe() throws IOException {
        String nineMebibytes = "\"signature\": \"" + "x".repeat(9 << 20) + "\"}";
        String text = "[{\"id\": \"git/a\", " + nineMebibytes + ", {\"id\": \"git/b\", " + nineMebibytes + "]";

        assertEquals(List.of("git/a.json", "git/b.json"), paths(
                RecordImport.of(file("all.json", text), RecordSet.empty(), Progress.NONE, Cancellation.NEVER)));
    }

    @Test
    void leavesOutALargeFileOfAFolderAndGivesUpALargeFolder() throws IOException {
        file("in/a.json", "{\"id\": \"git/a\"}");
        file("in/b.json", "{\"id\": \"git/b\", \"signature\": \"0123456789\"}");
        RecordImport found = read(temp.resolve("in"), SMALL);

        assertEquals(List.of("git/a.json"), paths(found));
        assertEquals(
                List.of(new RecordImport.Refusal("b.json", RecordImport.Reason.TOO_LARGE, "1 MiB", Optional.empty())),
                found.refused());

        for (int i = 0; i < 8; i++) {
            file("in/c" + i + ".json", "{\"id\": \"git/c\"}");
        }
        assertEquals(temp.resolve("in"),
                assertThrows(ImportRefusedException.class, () -> read(temp.resolve("in"), SMALL)).source());
    }

    @Test
    void followsNoLinkInAFolder() throws IOException {
        Path secret = file("outside/secret.json", "{\"id\": \"git/secret\"}");
        file("in/a.json", "{\"id\": \"git/a\"}");
        Files.createSymbolicLink(temp.resolve("in/link.json"), secret);
        Files.createSymbolicLink(temp.resolve("in/folder"), temp.resolve("outside"));
        RecordImport found = read(temp.resolve("in"), ImportLimits.DEFAULT);

        assertEquals(List.of("git/a.json"), paths(found));
        assertEquals(List.of(new RecordImport.Refusal("link.json", RecordImport.Reason.LINK, "", Optional.empty())),
                found.refused());
    }

    @Test
    void namesAFolderThatMayNotBeListed() throws IOException {
        file("in/closed/a.json", "{\"id\": \"git/a\"}");
        Path closed = temp.resolve("in/closed");
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(closed), "whoever runs this may read everything");

        assertEquals(closed.toString(), assertThrows(AccessDeniedException.class,
                () -> read(temp.resolve("in"), ImportLimits.DEFAULT)).getFile());
    }

    @Test
    void stopsWhereItIsNotWantedAnyMore() throws IOException {
        Path lines = file("a.ndjson", "{\"id\": \"git/a\"}\n{\"id\": \"git/b\"}\n");

        assertThrows(CancellationException.class,
                () -> RecordImport.of(lines, RecordSet.empty(), Progress.NONE, () -> true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"git/a\"}", "[{\"id\": \"git/a\"}]", "\n{\"id\": \"git/a\"}\n{\"id\":\n"})
    void takesPastedTextForARecordAnArrayOrLines(String text) {
        assertEquals(List.of("git/a.json"),
                paths(RecordImport.ofText("JSON", text, RecordSet.empty(), Cancellation.NEVER)));
    }

    @Test
    void tellsSeveralRecordsFromLogs() throws IOException {
        assertTrue(RecordImport.holdsSeveral(file("a.json", "\uFEFF [ {}]")));
        assertTrue(RecordImport.holdsSeveral(file("a.jsonl", "{\"id\": \"git/a\", \"regex\": \"a\"}\n{")));
        assertTrue(RecordImport.holdsSeveral(file("a.csv", "id,signature,regex\n")));
        assertFalse(RecordImport.holdsSeveral(file("b.json", "{}")));
        assertFalse(RecordImport.holdsSeveral(file("b.jsonl", "{\"time\": 1, \"message\": \"oops\"}\n")));
        assertFalse(RecordImport.holdsSeveral(file("b.csv", "time,message\n")));
        assertFalse(RecordImport.holdsSeveral(file("b.log", "[ERROR] oops")));
    }
}
