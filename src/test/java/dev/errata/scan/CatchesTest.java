package dev.errata.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatchesTest {
    private static final Map<String, List<String>> TEXTS = Map.of("a.json", List.of("disk is full"), "b.json",
            List.of("no such file", "full of nothing"));

    private static ScannedRecord record(String path, String pattern) {
        return new ScannedRecord(path, path, (CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT));
    }

    private static List<String> shown(List<Catch> caught) {
        return caught.stream().map(one -> "%s catches %s of %s at %d".formatted(one.record().path(), one.text(),
                one.path(), one.match().start())).toList();
    }

    private final Catches catches = Catches.of(
            PatternSet.of(List.of(record("a.json", "disk.*full"), record("b.json", "such|full"))), TEXTS);

    @Test
    void saysWhatAPatternCatches() {
        assertEquals(List.of("b.json catches disk is full of a.json at 8", "b.json catches no such file of b.json at 3",
                "b.json catches full of nothing of b.json at 0"),
                shown(catches.by(record("b.json", "such|full"), Cancellation.NEVER)));
    }

    @Test
    void saysWhatCatchesTheTextsOfARecord() {
        assertEquals(
                List.of("a.json catches disk is full of a.json at 0", "b.json catches disk is full of a.json at 8"),
                shown(catches.of("a.json", Cancellation.NEVER)));
    }

    @Test
    void followsEdits() {
        Catches edited = catches.with(record("b.json", "is")).with(record("c.json", "DISK")).without("a.json");
        assertEquals(
                List.of("b.json catches disk is full of a.json at 1", "c.json catches disk is full of a.json at 0"),
                shown(edited.of("a.json", Cancellation.NEVER)));
        assertEquals(List.of("c.json catches a disk of a.json at 2"),
                shown(edited.withTexts("a.json", List.of("a disk")).without("b.json").of("a.json",
                        Cancellation.NEVER)));
        assertEquals(List.of(), shown(edited.withTexts("a.json", List.of()).of("a.json", Cancellation.NEVER)));
    }

    @Test
    void anEditPreparesNoOtherPattern() {
        List<ScannedRecord> before = catches.of("a.json", Cancellation.NEVER).stream().map(Catch::record).toList();
        List<ScannedRecord> after = catches.with(record("b.json", "is")).of("a.json", Cancellation.NEVER).stream()
                .map(Catch::record).toList();
        assertSame(before.getFirst(), after.getFirst());
        assertNotSame(before.getLast(), after.getLast());
    }

    @Test
    void staysRightAfterManyEdits() {
        Catches edited = catches;
        for (int i = 0; i < 200; i++) {
            edited = edited.with(record("r%03d.json".formatted(i % 150), "full" + (i % 3 == 0 ? "" : i)));
        }
        List<String> expected = new ArrayList<>(List.of("a.json", "b.json"));
        IntStream.range(0, 150).filter(i -> (i < 50 ? i + 150 : i) % 3 == 0)
                .forEach(i -> expected.add("r%03d.json".formatted(i)));
        assertEquals(expected,
                edited.of("a.json", Cancellation.NEVER).stream().map(one -> one.record().path()).toList());
    }

    @Test
    void namesTheAlternativeThatMatches() {
        Map<String, List<String>> texts = new TreeMap<>(Map.of("x.json", List.of("a full disk")));
        ScannedRecord record = record("b.json", "(?i)(no such|full.*)");
        Catch caught = Catches.of(PatternSet.empty(), texts).by(record, Cancellation.NEVER).getFirst();
        assertEquals(Optional.of(new PatternBranch(13, 19, "(?i)full.*")), Catches.branch(caught, Cancellation.NEVER));
    }
}
