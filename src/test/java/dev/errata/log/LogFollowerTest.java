package dev.errata.log;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFollowerTest {
    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("a.log"), text);
    }

    private void append(String text) throws IOException {
        Files.writeString(folder.resolve("a.log"), text, StandardOpenOption.APPEND);
    }

    private static List<String> news(LogFollower follower) throws IOException {
        List<String> news = new ArrayList<>();
        while (true) {
            switch (follower.poll()) {
                case FollowEvent.Lines(LogChunk chunk) ->
                    news.addAll(LogLines.of(chunk, new LineDecoder(chunk.encoding())));
                case FollowEvent.Restarted(FollowEvent.Reason reason) -> news.add(reason.name());
                case FollowEvent.Nothing() -> {
                    return news;
                }
            }
        }
    }

    @Test
    void givesALineOnceItsEndIsThere() throws IOException {
        try (LogFollower follower = new LogFollower(write("one\ntw"))) {
            assertEquals(List.of("1:one"), news(follower));
            assertEquals(List.of(), news(follower));
            append("o\nthree\n");
            assertEquals(List.of("2:two", "3:three"), news(follower));
        }
    }

    @Test
    void waitsForTheFirstLineOfAnEmptyFile() throws IOException {
        try (LogFollower follower = new LogFollower(write(""))) {
            assertEquals(List.of(), news(follower));
            append("\ufeff");
            assertEquals(List.of(), news(follower));
            append("a\n");
            assertEquals(List.of("1:a"), news(follower));
        }
    }

    @Test
    void startsAnewWhereTheFileIsCut() throws IOException {
        try (LogFollower follower = new LogFollower(write("one\ntwo\n"))) {
            news(follower);
            write("new\n");
            assertEquals(List.of("TRUNCATED", "1:new"), news(follower));
        }
    }

    @Test
    void seesThatACutFileHasGrownPastTheOldPlace() throws IOException {
        try (LogFollower follower = new LogFollower(write("one\ntwo\n"))) {
            news(follower);
            write("other text that is longer\n");
            assertEquals(List.of("TRUNCATED", "1:other text that is longer"), news(follower));
        }
    }

    @Test
    void readsTheOldFileToItsEndBeforeTheNewOne() throws IOException {
        try (LogFollower follower = new LogFollower(write("one\n"))) {
            news(follower);
            append("two\nunfinished");
            Files.move(folder.resolve("a.log"), folder.resolve("a.log.1"), StandardCopyOption.ATOMIC_MOVE);
            assertEquals(List.of("2:two"), news(follower));
            write("fresh\n");
            assertEquals(List.of("3:unfinished", "ROTATED", "1:fresh"), news(follower));
        }
    }

    private void rotate(String old, String text) throws IOException {
        Files.move(folder.resolve("a.log"), folder.resolve(old), StandardCopyOption.ATOMIC_MOVE);
        write(text);
    }

    @Test
    void readsWhatWasAddedBeforeTheFileWasReplacedBetweenTwoLooks() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (LogFollower follower = new LogFollower(write("one\n"), path -> {
            if (asked.incrementAndGet() == 2) {
                append("two\nthree");
                rotate("a.log.1", "fresh\n");
            }
            return LogPlace.key(path);
        })) {
            assertEquals(List.of("1:one", "2:two", "3:three", "ROTATED", "1:fresh"), news(follower));
        }
    }

    @Test
    void seesThatTheNewFileIsReplacedWhileItIsOpened() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (LogFollower follower = new LogFollower(write("one\n"), path -> {
            if (asked.incrementAndGet() == 4) {
                rotate("a.log.2", "third\n");
            }
            return LogPlace.key(path);
        })) {
            assertEquals(List.of("1:one"), news(follower));
            rotate("a.log.1", "second\n");
            assertEquals(List.of("ROTATED", "1:third"), news(follower));
        }
    }

    @Test
    void readsOnThroughAHoleUntilItIsCancelled() throws IOException {
        Path file = write("one\n");
        try (FileChannel hole = FileChannel.open(file, StandardOpenOption.WRITE)) {
            hole.write(ByteBuffer.wrap(new byte[]{'x'}), 12L << 30);
        }
        AtomicInteger asked = new AtomicInteger();
        try (LogFollower follower = new LogFollower(file)) {
            follower.poll();
            assertThrows(CancellationException.class, () -> follower.poll(() -> asked.incrementAndGet() > 10));
        }
    }

    @Test
    void aHoleEndsNoStack() throws Exception {
        Path file = write("");
        try (FileChannel hole = FileChannel.open(file, StandardOpenOption.WRITE)) {
            hole.write(ByteBuffer.wrap("\nlast\n".getBytes(UTF_8)), 1L << 30);
        }
        AtomicReference<FollowEvent> event = new AtomicReference<>(new FollowEvent.Nothing());
        Thread small = new Thread(null, () -> {
            try (LogFollower follower = new LogFollower(file)) {
                event.set(follower.poll());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, "small stack", 144 * 1024);
        small.start();
        small.join();
        assertInstanceOf(FollowEvent.Lines.class, event.get());
    }

    @Test
    void givesMuchTextInSeveralChunks() throws IOException {
        try (LogFollower follower = new LogFollower(write("0123456789\n".repeat(300_000)))) {
            List<String> lines = news(follower);
            assertEquals("300000:0123456789", lines.getLast());
            assertEquals(300_000, lines.size());
        }
    }

    private LogPlace placeNow() throws IOException {
        try (LogReader reader = LogReader.open(new LogSource.OfFile("a.log", folder.resolve("a.log")))) {
            while (reader.next().isPresent()) {
                // All that counts is where it ends.
            }
            return reader.place();
        }
    }

    @Test
    void goesOnBehindTheWholeLinesThatWereRead() throws IOException {
        Path file = write("one\ntwo\nthr");
        LogPlace place = placeNow();
        assertEquals(8, place.offset());
        append("ee\nfour\n");
        try (LogFollower follower = new LogFollower(file, place)) {
            assertEquals(List.of("3:three", "4:four"), news(follower));
            assertEquals(19, follower.place().orElseThrow().offset());
        }
    }

    @Test
    void goesOnBehindTheLinesThatAnotherFollowerHasGiven() throws IOException {
        Path file = write("one\ntwo\nthr");
        LogPlace place;
        try (LogFollower follower = new LogFollower(file)) {
            follower.poll();
            assertEquals("thr", new String(follower.unfinished().orElseThrow().bytes(), UTF_8));
            place = follower.place().orElseThrow();
        }
        append("ee\n");
        try (LogFollower follower = new LogFollower(file, place)) {
            assertEquals(List.of("3:three"), news(follower));
        }
    }

    @Test
    void goesOnFromAFileWithoutALine() throws IOException {
        Path file = write("");
        LogPlace place = placeNow();
        Files.write(file, "\ufeffeins\nzwei\n".getBytes(UTF_16LE));
        try (LogFollower follower = new LogFollower(file, place)) {
            assertEquals(List.of("1:eins", "2:zwei"), news(follower));
        }
    }

    @Test
    void startsAnewWhereTheTextBeforeThePlaceIsAnother() throws IOException {
        Path file = write("one\ntwo\n");
        LogPlace place = placeNow();
        write("other text that is longer\n");
        try (LogFollower follower = new LogFollower(file, place)) {
            assertEquals(List.of("TRUNCATED", "1:other text that is longer"), news(follower));
        }
    }

    @Test
    void startsAnewWhereAnotherFileHasTakenTheNameSinceThePlace() throws IOException {
        Path file = write("one\n");
        LogPlace place = placeNow();
        Files.move(file, folder.resolve("a.log.1"));
        write("one\ntwo\n");
        try (LogFollower follower = new LogFollower(file, place)) {
            assertEquals(List.of("ROTATED", "1:one", "2:two"), news(follower));
        }
    }

    @Test
    void waitsUntilAByteOrderMarkIsWhole() throws IOException {
        byte[] bytes = "\ufeffeins\n".getBytes(UTF_16LE);
        Path file = Files.write(folder.resolve("a.log"), Arrays.copyOf(bytes, 1));
        try (LogFollower follower = new LogFollower(file)) {
            assertEquals(List.of(), news(follower));
            Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length), StandardOpenOption.APPEND);
            assertEquals(List.of("1:eins"), news(follower));
        }
    }
}
