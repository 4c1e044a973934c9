package dev.errata.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.log.LogSource;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlastScanTest {
    private static final BlastScan SCAN = new BlastScan(Runnable::run, 1);

    private static LogSource log(String name, String text) {
        return new LogSource.OfText(name, text);
    }

    private static CompiledPattern pattern(String text) {
        return (CompiledPattern) Patterns.compile(text, PatternOptions.DEFAULT);
    }

    private static Blast run(List<LogSource> logs, String saved, String edited) throws InterruptedException {
        return SCAN.run(logs, Optional.of(saved).filter(text -> !text.isEmpty()).map(BlastScanTest::pattern),
                pattern(edited), _ -> {}, Progress.NONE, Cancellation.NEVER);
    }

    private static List<String> lines(Blast.Side side) {
        return side.first().stream().map(line -> line.log().name() + ":" + line.number() + " "
                + line.text().substring(line.start(), line.end())).toList();
    }

    @Test
    void tellsWhatAnEditGainsLosesAndKeeps() throws InterruptedException {
        Blast blast = run(List.of(log("a", "disk full\nfine\nDisk is full\n"), log("b", "disk full\ntape full")),
                "disk (is )?full", "(disk|tape) full");
        assertEquals(List.of("b:2 tape full"), lines(blast.gained()));
        assertEquals(List.of("a:3 Disk is full"), lines(blast.lost()));
        assertEquals(new Blast(2, 5, 2, blast.gained(), blast.lost(), 0, List.of(), true), blast);
    }

    @Test
    void gainsAllWhereNothingWasSaved() throws InterruptedException {
        Blast blast = run(List.of(log("a", "full\nfull")), "", "full");
        assertEquals(List.of(2L, 0L, 0L), List.of(blast.gained().count(), blast.lost().count(), blast.kept()));
    }

    @Test
    void countsGoOnWhereLinesAreKeptNoMore() throws InterruptedException {
        Blast blast = run(List.of(log("a", "full\n".repeat(150))), "gone", "full");
        assertEquals(150, blast.gained().count());
        assertEquals(BlastTally.MOST_LINES, blast.gained().first().size());
        assertEquals(50, blast.gained().more());
    }

    @Test
    void keepsThePartOfALongLineAroundTheMatch() throws InterruptedException {
        Blast.Line line = run(List.of(log("a", "x".repeat(5_000) + "disk full" + "y".repeat(5_000))), "gone",
                "disk full").gained().first().getFirst();
        assertEquals("disk full", line.text().substring(line.start(), line.end()));
        assertEquals(300, line.text().length());
    }

    @Test
    void aLineOnWhichASearchIsStoppedCountsForNeither() throws InterruptedException {
        Blast blast = run(List.of(log("a", "x".repeat(5_000) + " y\nxxy\n")), "y", "(x+x+)+y");
        assertEquals(List.of(1L, 1L, 0L, 0L),
                List.of(blast.stops(), blast.kept(), blast.gained().count(), blast.lost().count()));
    }

    @Test
    void saysWhichLogsCannotBeRead() throws InterruptedException {
        Blast blast = run(List.of(new LogSource.OfFile("gone", Path.of("/no/such/log")), log("b", "full")), "", "full");
        assertEquals(List.of("gone"), blast.unread());
        assertEquals(1, blast.gained().count());
    }

    @Test
    void saysWhatIsKnownSoFarAndEndsWhenItIsCancelled() {
        boolean[] cancelled = {false};
        assertThrows(CancellationException.class,
                () -> SCAN.run(List.of(log("a", "full\n".repeat(2_000_000))), Optional.empty(), pattern("full"),
                        sofar -> {
                            assertFalse(sofar.whole());
                            cancelled[0] = true;
                        }, Progress.NONE, () -> cancelled[0]));
        assertEquals(true, cancelled[0]);
    }

    /// The same as to run both patterns alone on each line, on several threads too.
    @Test
    void isWhatEachPatternAloneWouldGive() throws InterruptedException {
        List<String> lines = IntStream.range(0, 60_000).mapToObj(i -> "line " + i * 7919L % 100_003 + " is here")
                .toList();
        String saved = "[15]7|22 is";
        String edited = "[25]7|3{2} is";
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            Blast blast = new BlastScan(workers, 2).run(List.of(log("a", String.join("\n", lines))),
                    Optional.of(pattern(saved)), pattern(edited), _ -> {}, Progress.NONE, Cancellation.NEVER);
            assertEquals(List.of(count(lines, edited, saved), count(lines, saved, edited)),
                    List.of(blast.gained().count(), blast.lost().count()));
        }
    }

    private static long count(List<String> lines, String one, String other) {
        Pattern with = Pattern.compile(one);
        Pattern without = Pattern.compile(other);
        return lines.stream().filter(line -> with.matcher(line).find() && !without.matcher(line).find()).count();
    }
}
