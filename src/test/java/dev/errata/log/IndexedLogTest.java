package dev.errata.log;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedLogTest {
    private static final int ALL = 1 << 20;
    @TempDir
    private Path folder;
    @TempDir
    private Path temporary;

    private IndexedLog open(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        IndexedLog log = IndexedLog.open(new LogSource.OfFile(name, file), temporary, Cancellation.NEVER);
        log.index(Progress.NONE, Cancellation.NEVER);
        return log;
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.count();
        }
    }

    private static List<String> texts(IndexedLog log, long first, int count) throws IOException {
        return log.lines(first, count, ALL).stream().map(line -> line.number() + ":" + line.text()).toList();
    }

    @Test
    void knowsWhetherAllLinesAreCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "one\ntwo\n");
        try (IndexedLog log = IndexedLog.open(new LogSource.OfFile("a.log", file), temporary, Cancellation.NEVER)) {
            assertFalse(log.isCounted());
            log.index(Progress.NONE, Cancellation.NEVER);
            assertTrue(log.isCounted());
        }
    }

    @Test
    void findsAnyLineOfALogFarLargerThanAMark() throws IOException {
        Random random = new Random(7);
        List<String> lines = IntStream.range(0, 20_000).mapToObj(i -> i + "x".repeat(random.nextInt(60))).toList();
        try (IndexedLog log = open("a.log", String.join("\r\n", lines).getBytes(UTF_8))) {
            assertEquals(lines.size(), log.lines());
            for (int i = 0; i < 200; i++) {
                int line = random.nextInt(lines.size());
                assertEquals(List.of((line + 1) + ":" + lines.get(line)), texts(log, line + 1, 1));
            }
            assertEquals(List.of("20000:" + lines.getLast()), texts(log, 20_000, 5));
            assertEquals(List.of(), texts(log, 20_001, 5));
        }
    }

    @Test
    void findsLinesOfUtf16() throws IOException {
        String text = "\ufeff" + "一行\r\n".repeat(50_000) + "ਊlast";
        try (IndexedLog log = open("a.log", text.getBytes(UTF_16LE))) {
            assertEquals(50_001, log.lines());
            assertEquals(List.of("49999:一行", "50000:一行", "50001:ਊlast"), texts(log, 49_999, 9));
        }
    }

    @Test
    void unpacksIntoATemporaryFileThatGoesWithIt() throws IOException {
        Path file = folder.resolve("a.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("a\nb\n".getBytes(UTF_8));
        }
        try (IndexedLog log = IndexedLog.open(new LogSource.OfFile("a.gz", file), temporary, Cancellation.NEVER)) {
            log.index(Progress.NONE, Cancellation.NEVER);
            assertEquals(List.of("2:b"), texts(log, 2, 1));
            assertEquals(1, left());
        }
        assertEquals(0, left());
    }

    @Test
    void seesTheEncodingOfAFileThatWasEmptyWhenItWasOpened() throws IOException {
        byte[] bytes = "\ufeff一\n二\n".getBytes(UTF_16LE);
        Path file = folder.resolve("a.log");
        try (IndexedLog log = open("a.log", new byte[0])) {
            for (int to = 1; to <= bytes.length; to++) {
                Files.write(file, Arrays.copyOf(bytes, to));
                log.index(Progress.NONE, Cancellation.NEVER);
            }
            assertEquals(List.of("1:一", "2:二"), texts(log, 1, 9));
            assertEquals(2, log.lines());
        }
    }

    @Test
    void goesOnWhereTheFileHasGrown() throws IOException {
        try (IndexedLog log = open("a.log", "a\nb".getBytes(UTF_8))) {
            assertEquals(List.of("1:a", "2:b"), texts(log, 1, 9));
            Files.writeString(folder.resolve("a.log"), "c\nd\n", StandardOpenOption.APPEND);
            log.index(Progress.NONE, Cancellation.NEVER);
            assertEquals(List.of("1:a", "2:bc", "3:d"), texts(log, 1, 9));
        }
    }

    @Test
    void showsTheBeginningOfALongLine() throws IOException {
        try (IndexedLog log = open("a.log", ("y".repeat(300_000) + "\r\nz").getBytes(UTF_8))) {
            assertEquals(List.of(new LogLine(1, "y".repeat(1000), 299_000), new LogLine(2, "z", 0)),
                    log.lines(1, 2, 1000));
        }
    }

    @Test
    void reportsEachByteOnce() throws IOException {
        Path file = folder.resolve("a.log");
        Files.write(file, new byte[3_000_000]);
        try (IndexedLog log = IndexedLog.open(new LogSource.OfFile("a.log", file), temporary, Cancellation.NEVER)) {
            long[] last = new long[2];
            log.index((done, total) -> {
                assertTrue(done > last[0]);
                last[0] = done;
                last[1] = total;
            }, Cancellation.NEVER);
            assertEquals(List.of(3_000_000L, 3_000_000L), List.of(last[0], last[1]));
        }
    }
}
