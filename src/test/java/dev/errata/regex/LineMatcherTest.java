package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineMatcherTest {

    private static final Budget BUDGET = new Budget(100_000, Duration.ofMinutes(5));

    private record Seen(int line, String text, List<String> matches, Optional<StopReason> stop) {}

    @Test
    void endsLinesAtLineFeedAndCarriageReturnLineFeedOnly() {
        assertEquals(
                List.of(seen(1, "a", "a"), seen(2, "b", "b"), seen(3, "", ""), seen(4, "c\rd\u2028e\u0085f\u000bg\fh\r",
                        "c\rd\u2028e\u0085f\u000bg\fh\r"), seen(5, "last", "last")),
                run("^[^\\n]*$", "a\nb\r\n\nc\rd\u2028e\u0085f\u000bg\fh\r\r\nlast", 10));
    }

    @Test
    void countsNoLineAfterTheLastLineEnd() {
        assertEquals(new LineSummary(2, 0, 0, 0, false, 0, false), summary("", "x"));
        assertEquals(List.of(), run("^", "", 10));
        assertEquals(List.of(seen(1, "", "")), run("^", "\n", 10));
    }

    private static LineSummary summary(String ignored, String pattern) {
        return new LineMatcher(compile(pattern), BUDGET, 10).match(ignored + "\n\n", hit -> {}, Progress.NONE,
                Cancellation.NEVER);
    }

    @Test
    void seesNothingOfTheLinesAround() {
        assertEquals(List.of(), run("a\\nb", "a\nb", 10));
        assertEquals(List.of(seen(2, "b", "b")), run("\\A(?<!a)b\\Z", "a\nb\nc", 10));
    }

    @Test
    void saysWhereTheLineStandsInTheText() {
        List<LineHit> hits = new ArrayList<>();
        new LineMatcher(compile("b+"), BUDGET, 10).match("aa\r\nabb\n", hits::add, Progress.NONE, Cancellation.NEVER);
        LineHit hit = hits.getFirst();
        assertEquals(List.of(new LineHit(2, 4, 7,
                new MatchOutcome(List.of(new Match(1, 3, List.of())), hit.outcome().steps(), Optional.empty()))), hits);
    }

    @Test
    void stopsOnALineAndGoesOnWithTheNext() {
        String text = "a".repeat(3_000) + "\nab\n";
        assertEquals(
                List.of(new Seen(1, "a".repeat(3_000), List.of(), Optional.of(StopReason.STEPS)), seen(2, "ab", "ab")),
                run("(a+)+b", text, 10));
        LineSummary summary = new LineMatcher(compile("(a+)+b"), BUDGET, 10).match(text, hit -> {}, Progress.NONE,
                Cancellation.NEVER);
        assertEquals(new LineSummary(2, 1, 1, 1, false, summary.steps(), false), summary);
        assertTrue(summary.steps() > 100_000, summary.toString());
    }

    @Test
    void limitsTheMatchesOfALine() {
        assertEquals(
                List.of(new Seen(1, "aaa", List.of("a", "a"), Optional.of(StopReason.LIMIT)), seen(2, "aa", "a", "a")),
                run("a", "aaa\naa", 2));
        assertTrue(limited("aaa\naa").more());
        assertFalse(limited("aa\naa").more());
    }

    private static LineSummary limited(String text) {
        return new LineMatcher(compile("a"), BUDGET, 2).match(text, hit -> {}, Progress.NONE, Cancellation.NEVER);
    }

    @Test
    void endsWhenCancelledAndSaysSo() {
        List<LineHit> hits = new ArrayList<>();
        LineSummary summary = new LineMatcher(compile("a"), BUDGET, 10).match("a\n".repeat(10), hits::add,
                Progress.NONE,
                () -> hits.size() == 3);
        assertEquals(3, hits.size());
        assertEquals(new LineSummary(3, 3, 0, 3, false, summary.steps(), true), summary);
    }

    @Test
    void reportsHowFarItHasCome() {
        List<String> reports = new ArrayList<>();
        new LineMatcher(compile("b"), BUDGET, 10).match("a\n".repeat(2_000), hit -> {},
                (done, total) -> reports.add(done + "/" + total), Cancellation.NEVER);
        assertEquals(List.of("0/4000", "2048/4000", "4000/4000"), reports);
    }

    @Test
    void readsAnyKindOfText() {
        List<Integer> lines = new ArrayList<>();
        new LineMatcher(compile("b"), BUDGET, 10).match(CharBuffer.wrap("a\nb\r\nb"), hit -> lines.add(hit.line()),
                Progress.NONE, Cancellation.NEVER);
        assertEquals(List.of(2, 3), lines);
    }

    @Test
    void refusesToReportNoMatch() {
        assertThrows(IllegalArgumentException.class, () -> new LineMatcher(compile("a"), BUDGET, 0));
    }

    private static Seen seen(int line, String text, String... matches) {
        return new Seen(line, text, List.of(matches), Optional.empty());
    }

    private static List<Seen> run(String pattern, String text, int limit) {
        List<Seen> seen = new ArrayList<>();
        new LineMatcher(compile(pattern), BUDGET, limit).match(text, hit -> {
            String line = text.substring(hit.start(), hit.end());
            seen.add(new Seen(hit.line(), line,
                    hit.outcome().matches().stream().map(match -> line.substring(match.start(), match.end())).toList(),
                    hit.outcome().stop().map(Stop::reason)));
        }, Progress.NONE, Cancellation.NEVER);
        return seen;
    }

    private static CompiledPattern compile(String pattern) {
        return assertInstanceOf(CompiledPattern.class, Patterns.compile(pattern, PatternOptions.DEFAULT));
    }
}
