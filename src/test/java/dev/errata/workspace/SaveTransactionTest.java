package dev.errata.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTransactionTest {
    private static final int FILES = 6;
    private static final Trash TRASH = (folder, file) -> Files.move(file,
            folder.resolve(file.getFileName() + ".trashed"));

    @TempDir
    private Path folder;

    private static FileWrite write(String path, String before, String after) {
        return new FileWrite(path, bytes(before), bytes(after), FileWrite.Going.MOVED);
    }

    private static Optional<byte[]> bytes(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text.getBytes(UTF_8));
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> contents = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(folder.relativize(file) + "=" + Files.readString(file));
            }
            return contents;
        }
    }

    @Test
    void finishesASaveWhoseJournalStands() throws IOException {
        Files.writeString(folder.resolve("a.json"), "new a");
        Files.writeString(folder.resolve("b.json"), "old b");
        Files.writeString(folder.resolve("b.json.errata-new"), "new b");
        Files.writeString(folder.resolve("c.json"), "old c");
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/save.journal"), "w a.json\nw b.json\nd c.json\nend\n");

        assertEquals(List.of("b.json", "c.json"), new SaveTransaction(folder, TRASH).recover());
        assertEquals(List.of("a.json=new a", "b.json=new b"), contents());
    }

    @Test
    void putsIntoTheTrashWhatTheJournalSays() throws IOException {
        Files.writeString(folder.resolve("a.json"), "deleted");
        Files.writeString(folder.resolve("b.json"), "moved");
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/save.journal"), "t a.json\nd b.json\nt gone.json\nend\n");

        assertEquals(List.of("a.json", "b.json", "gone.json"), new SaveTransaction(folder, TRASH).recover());
        assertEquals(List.of("a.json.trashed=deleted"), contents());
    }

    @Test
    void dropsAJournalThatWasCutOff() throws IOException {
        Files.writeString(folder.resolve("a.json"), "old a");
        Files.writeString(folder.resolve("a.json.errata-new"), "new a");
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/save.journal"), "w a.json\nw b.");

        assertEquals(List.of(), new SaveTransaction(folder, TRASH).recover());
        assertEquals("old a", Files.readString(folder.resolve("a.json")));
    }

    @Test
    void aJournalCannotLeadOutOfTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("inner/.errata"));
        Files.writeString(folder.resolve("kept.json"), "kept");
        Files.writeString(folder.resolve("inner/.errata/save.journal"), "d ../kept.json\nend\n");

        assertThrows(IOException.class, () -> new SaveTransaction(folder.resolve("inner"), TRASH).recover());
        assertTrue(Files.exists(folder.resolve("kept.json")));
    }

    @Test
    void leavesNothingBehindWhereTheDiskRefuses() throws IOException {
        Files.writeString(folder.resolve("a.json"), "old a");
        Files.writeString(folder.resolve("not-a-folder"), "x");

        assertThrows(IOException.class, () -> new SaveTransaction(folder, TRASH)
                .write(List.of(write("a.json", "old a", "new a"), write("not-a-folder/b.json", "", "new b"))));
        assertEquals(List.of("a.json=old a", "not-a-folder=x"), contents());
    }

    @Test
    void bringsEverythingBackWhereTheDiskRefusesHalfway() throws IOException {
        Files.writeString(folder.resolve("a.json"), "old a");
        Files.writeString(folder.resolve("b.json"), "old b");
        Files.writeString(folder.resolve("c.json"), "old c");
        Trash refusing = (_, file) -> {
            if (file.endsWith("b.json")) {
                throw new IOException("the trash is full");
            }
            Files.delete(file);
        };

        assertThrows(IOException.class, () -> new SaveTransaction(folder, refusing).write(List.of(
                new FileWrite("a.json", bytes("old a"), Optional.empty(), FileWrite.Going.DELETED),
                new FileWrite("b.json", bytes("old b"), Optional.empty(), FileWrite.Going.DELETED),
                write("c.json", "old c", "new c"), write("d.json", "", "new d"))));
        assertEquals(List.of("a.json=old a", "b.json=old b", "c.json=old c"), contents());
    }

    /// A second link stands for a system that knows no case: both names are one file.
    @Test
    void aNewNameThatDiffersInCaseAloneLosesNothing() throws IOException {
        Files.writeString(folder.resolve("OOM.json"), "old");
        Files.createLink(folder.resolve("oom.json"), folder.resolve("OOM.json"));

        new SaveTransaction(folder, TRASH).write(List.of(write("oom.json", "", "new"), write("OOM.json", "old", "")));
        assertEquals(List.of("oom.json=new"), contents());
    }

    @Test
    void aFileThatCameBackInOtherCaseIsNotTakenAwayAgain() throws IOException {
        Files.writeString(folder.resolve("oom.json"), "new");
        Files.createLink(folder.resolve("OOM.json"), folder.resolve("oom.json"));
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/save.journal"), "d OOM.json\nw oom.json\nend\n");

        assertEquals(List.of(), new SaveTransaction(folder, TRASH).recover());
        assertEquals(List.of("OOM.json=new", "oom.json=new"), contents());
    }

    /// A child process saves all files again and again, each time with the next number, until it is killed.
    @Test
    void allFilesHaveTheSameTextAfterAKillAtAnyMoment() throws Exception {
        Random random = new Random(20261123);
        for (int round = 0; round < 12; round++) {
            Process saver = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                    System.getProperty("java.class.path"), Saver.class.getName(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            assertEquals('s', saver.getInputStream().read());
            assertTrue(!saver.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS), "the saver has failed");
            saver.destroyForcibly().waitFor();

            new SaveTransaction(folder, TRASH).recover();
            assertEquals(1, IntStream.range(0, FILES).mapToObj(SaveTransactionTest.this::text).distinct().count(),
                    () -> "torn: " + IntStream.range(0, FILES).mapToObj(SaveTransactionTest.this::text).toList());
            assertTrue(!Files.exists(folder.resolve(".errata/save.journal")));
        }
    }

    private String text(int file) {
        try {
            Path path = folder.resolve(file + ".json");
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The child of [#allFilesHaveTheSameTextAfterAKillAtAnyMoment].
    static final class Saver {
        private Saver() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            Path first = folder.resolve("0.json");
            String before = Files.exists(first) ? Files.readString(first) : "";
            for (int number = before.isEmpty() ? 1 : Integer.parseInt(before) + 1;; number++) {
                String after = Integer.toString(number);
                String old = before;
                new SaveTransaction(folder, TRASH).write(IntStream.range(0, FILES)
                        .mapToObj(file -> write(file + ".json", old, after)).toList());
                before = after;
                System.out.print('s');
                System.out.flush();
            }
        }
    }
}
