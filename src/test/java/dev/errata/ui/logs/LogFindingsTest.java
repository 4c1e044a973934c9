package dev.errata.ui.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.scan.FolderPatterns;
import dev.errata.scan.Hit;
import dev.errata.scan.LogReport;
import dev.errata.scan.PatternSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LogFindingsTest {
    private static final FolderPatterns NO_PATTERNS = new FolderPatterns(PatternSet.empty(), List.of(), List.of());

    private static Hit hit(long line, String path) {
        return new Hit("log", line, path, path, 1, 3, "text");
    }

    @Test
    void countsGoOnWherePlacesAreKeptNoMore() {
        LogFindings findings = new LogFindings(NO_PATTERNS, 2);
        for (long line = 1; line <= 5; line++) {
            findings.hit(hit(line, "a"));
        }
        LogResult result = findings.result(Optional.empty());
        assertEquals(List.of(5L, 5L, 3L),
                List.of(result.hitCount(), result.linesHit(), result.beyond()));
        assertEquals(Map.of("a", new LogReport.RecordCount(5, 1)), result.byRecord());
        assertEquals(OptionalLong.empty(), result.after(2, new Walk.OfAll()));
    }

    @Test
    void aViewStaysAsItWasWhileMoreIsGathered() {
        LogFindings findings = new LogFindings(NO_PATTERNS);
        findings.hit(hit(1, "a"));
        LogResult before = findings.result(Optional.empty());
        for (long line = 2; line <= 5_000; line++) {
            findings.hit(hit(line, "b"));
        }
        assertEquals(1, before.hits().size());
        assertEquals(OptionalLong.empty(), before.after(1, new Walk.OfAll()));
        assertEquals(List.of(new LogHits.Place("b", 1, 3)), findings.result(Optional.empty()).hits().on(5_000));
    }

    @Test
    void aLineThatSeveralClaimCountsOnce() {
        LogFindings findings = new LogFindings(NO_PATTERNS);
        List.of(hit(1, "a"), hit(2, "a"), hit(2, "b"), hit(2, "c"), hit(3, "c")).forEach(findings::hit);
        LogResult result = findings.result(Optional.empty());
        assertEquals(new Claims(1, List.of(new Claims.Group(List.of("a", "b", "c"), 1, 2)), 0), result.claims());
        assertEquals(3, result.linesHit());
        assertEquals(OptionalLong.of(2), result.after(0, new Walk.OfSeveral()));
        assertEquals(OptionalLong.empty(), result.after(2, new Walk.OfSeveral()));
        assertEquals(OptionalLong.of(2), result.before(3, new Walk.OfRecord("c")));
    }
}
