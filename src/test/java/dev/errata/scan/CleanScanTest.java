package dev.errata.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.log.LogSource;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.scan.CleanHits.Caught;
import dev.errata.scan.CleanHits.Omission;
import dev.errata.scan.CleanHits.Why;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class CleanScanTest {
    @TempDir
    Path folder;
    private final CleanScan scan = new CleanScan(Runnable::run, 1, 100, 150);

    private CleanLog log(String name, String text, String state) {
        try {
            return new CleanLog("calm", new LogSource.OfFile(name, Files.writeString(folder.resolve(name), text)),
                    state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CompiledPattern> patterns(String... texts) {
        return Stream.of(texts).map(text -> (CompiledPattern) Patterns.compile(text, PatternOptions.DEFAULT)).toList();
    }

    private CleanHits search(List<CleanLog> logs, String... patterns) {
        try {
            return scan.search(logs, patterns(patterns), Progress.NONE, Cancellation.NEVER);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsTheFirstLineThatAPatternHitsAndCountsTheOthers() {
        assertEquals(new CleanHits(Map.of("all is|so", List.of(new Caught("calm", "a.log", 2, "All is", 2))), List.of(),
                1, 27),
                search(List.of(log("a.log", "one\nAll is well\nAnd so on\nx", "1")), "all is|so", "gone"));
    }

    @Test
    void searchesATextForAPatternOnce() {
        CleanLog log = log("a.log", "one\n", "1");
        search(List.of(log), "one", "two");
        log("a.log", "two\n", "1");
        assertEquals(Map.of("one", List.of(new Caught("calm", "a.log", 1, "one", 1)), "t.o",
                List.of(new Caught("calm", "a.log", 1, "two", 1))),
                search(List.of(log), "one", "two", "t.o").byPattern());
        CleanLog changed = log("a.log", "two\n", "2");
        assertEquals(Map.of("two", List.of(new Caught("calm", "a.log", 1, "two", 1))),
                search(List.of(changed), "one", "two").byPattern());
        assertEquals(CleanHits.NONE, search(List.of(), "one", "two"));
    }

    @Test
    void anEndedSearchIsKnownForNothing() {
        CleanLog log = log("a.log", "one\n".repeat(20), "1");
        assertThrows(CancellationException.class,
                () -> scan.search(List.of(log), patterns("one"), Progress.NONE, () -> true));
        assertEquals(20, search(List.of(log), "one").of("one").getFirst().lines());
    }

    @Test
    void saysWhereItsLimitsAreHit() {
        CleanHits hits = search(
                List.of(log("a.log", "one two\n".repeat(20), "1"), log("b.log", "one two\n".repeat(6), "1"),
                        log("c.log", "one\n".repeat(9), "1"), log("d.log", "one\n", "1")),
                "one");
        assertEquals(List.of(new Omission("calm", "a.log", Why.CUT, 100),
                new Omission("calm", "c.log", Why.CUT, 2), new Omission("calm", "d.log", Why.SKIPPED, 150)),
                hits.omissions());
        assertEquals(List.of(13L, 6L), hits.of("one").stream().map(Caught::lines).toList());
        assertEquals(3, hits.logs());
        assertEquals(150, hits.bytes());
    }

    @Test
    void whatAPackedLogUnpacksToIsLimitedToo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("one\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("a.gz"), packed.toByteArray());
        CleanHits hits = search(List.of(new CleanLog("calm", new LogSource.OfFile("a.gz", file), "1")), "one");
        assertEquals(List.of(new Caught("calm", "a.gz", 1, "one", 25)), hits.of("one"));
        assertEquals(List.of(new Omission("calm", "a.gz", Why.CUT, 100)), hits.omissions());
    }

    @Test
    void triesAgainWhatCouldNotBeRead() throws IOException {
        CleanLog log = log("a.log", "one\n", "1");
        Files.move(folder.resolve("a.log"), folder.resolve("away"));
        assertEquals(List.of(new Omission("calm", "a.log", Why.UNREADABLE, 0)),
                search(List.of(log), "one").omissions());
        Files.move(folder.resolve("away"), folder.resolve("a.log"));
        CleanHits hits = search(List.of(log), "one");
        assertEquals(List.of(), hits.omissions());
        assertEquals(List.of(new Caught("calm", "a.log", 1, "one", 1)), hits.of("one"));
    }

    @Test
    void saysWhatCannotBeReadAndWhichSearchesTakeTooLong() throws InterruptedException {
        CleanScan unlimited = new CleanScan(Runnable::run, 1);
        List<CleanLog> logs = List.of(
                new CleanLog("calm", new LogSource.OfFile("gone", folder.resolve("gone")), "1"),
                log("slow.log", "x".repeat(5000) + " y", "1"));
        Omission gone = new Omission("calm", "gone", Why.UNREADABLE, 0);
        assertEquals(List.of(gone, new Omission("calm", "slow.log", Why.STOPPED, 1)),
                unlimited.search(logs, patterns("(x+x+)+y"), Progress.NONE, Cancellation.NEVER).omissions());
        assertEquals(List.of(gone),
                unlimited.search(logs, patterns("xy"), Progress.NONE, Cancellation.NEVER).omissions());
    }
}
