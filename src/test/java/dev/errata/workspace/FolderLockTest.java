package dev.errata.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    private static final int PROCESSES = 3;
    private static final int SAVES = 25;
    private static final List<String> FILES = List.of("a.json", "b.json");

    @TempDir
    private Path folder;

    /// Each process adds one to the number in both files, again and again, and tries again where another one was faster.
    @Test
    void programsThatSaveAtTheSameTimeLoseNothingOfEachOther() throws Exception {
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), "0");
        }
        List<Process> processes = new ArrayList<>();
        for (int number = 0; number < PROCESSES; number++) {
            processes.add(new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                    System.getProperty("java.class.path"), Adder.class.getName(), folder.toString()).inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertEquals(0, process.waitFor());
        }
        for (String file : FILES) {
            assertEquals(PROCESSES * SAVES, number(Files.readAllBytes(folder.resolve(file))));
        }
        assertEquals(FILES, names());
    }

    @Test
    void windowsOfOneProgramWaitForEachOther() throws Exception {
        Files.writeString(folder.resolve("a.json"), "0");
        Files.writeString(folder.resolve("b.json"), "0");
        List<Thread> windows = new ArrayList<>();
        for (int number = 0; number < PROCESSES; number++) {
            windows.add(Thread.ofPlatform().start(() -> Adder.add(folder)));
        }
        for (Thread window : windows) {
            window.join();
        }
        assertEquals(PROCESSES * SAVES, number(Files.readAllBytes(folder.resolve("a.json"))));
        assertEquals(FILES, names());
    }

    @Test
    void theLockOfAKilledProgramIsInNobodysWay() throws Exception {
        Files.createDirectories(folder.resolve(".errata"));
        Files.write(folder.resolve(".errata/save.lock"), new byte[1 << 16]);
        Files.writeString(folder.resolve("a.json"), "0");
        Files.writeString(folder.resolve("b.json"), "0");
        Adder.add(folder);

        assertEquals(FILES, names());
    }

    /// An hour is longer than any save.
    @Test
    void theTextsOfASaveThatMayBeUnderWayStay() throws Exception {
        String word = "0123456789abcdef".repeat(2);
        Path text = Files.writeString(NewTexts.beside(folder.resolve("a.json"), word), "new");
        Instant later = Files.getLastModifiedTime(text).toInstant().plus(Duration.ofHours(1));
        SaveTransaction here = new SaveTransaction(folder, (_, _) -> {});
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = other.inputReader()) {
            assertEquals("locked", said.readLine());
            here.discard(List.of(text), later);
            assertEquals(true, Files.exists(text));
        } finally {
            other.outputWriter().close();
            other.waitFor();
        }
        here.discard(List.of(text), later);
        assertEquals(List.of(), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int number(byte[] text) {
        return Integer.parseInt(new String(text, UTF_8).split(" ", 2)[0]);
    }

    /// A child that has the folder to itself until its input ends.
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (FolderLock _ = FolderLock.take(Path.of(arguments[0], ".errata"))) {
                System.out.println("locked");
                System.in.readAllBytes();
            }
        }
    }

    /// The child of the test. It signs what it writes: a number that another one has written too would be no conflict.
    static final class Adder {
        private Adder() {}

        public static void main(String[] arguments) {
            add(Path.of(arguments[0]));
        }

        private static void add(Path folder) {
            SaveTransaction saves = new SaveTransaction(folder, (_, _) -> {
                throw new IOException("nothing goes to the trash");
            });
            int added = 0;
            while (added < SAVES) {
                try {
                    byte[] before = Files.readAllBytes(folder.resolve("a.json"));
                    byte[] after = (number(before) + 1 + " by " + UUID.randomUUID()).getBytes(UTF_8);
                    saves.write(FILES.stream().map(file -> new FileWrite(file, Optional.of(before),
                            Optional.of(after), FileWrite.Going.MOVED)).toList());
                    added++;
                } catch (SaveConflictException faster) {
                    Thread.onSpinWait();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
    }
}
