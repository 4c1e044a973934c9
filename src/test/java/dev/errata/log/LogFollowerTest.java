package dev.errata.log;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
