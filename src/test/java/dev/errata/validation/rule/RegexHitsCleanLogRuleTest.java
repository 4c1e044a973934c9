package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.scan.CleanHits;
import dev.errata.scan.CleanHits.Caught;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RegexHitsCleanLogRuleTest {
    private static final String MESSAGE = "rule.regex-hits-clean-log.message";
    private static final String RECORD = "{\"id\": \"a/x\", \"regex\": %s\"used memory\"}";

    private static CleanHits hits(String pattern, Caught... caught) {
        return new CleanHits(Map.of(pattern, List.of(caught)), List.of(), 1, 10);
    }

    private static Caught caught(String log, long lines) {
        return new Caught("calm", log, 7, "Used Memory", lines);
    }

    @Test
    void tellsLogLineAndText() {
        Trial.of(new RegexHitsCleanLogRule(), RECORD.formatted("««"))
                .with(hits("used memory", caught("a.log", 1), caught("b.log", 3)))
                .finds(finding("/regex", "a.log", "Used Memory", "7", "calm", "0"),
                        finding("/regex", "b.log", "Used Memory", "7", "calm", "2").messageKey(MESSAGE + ".lines"));
    }

    @Test
    void acceptsAPatternThatHitsNothing() {
        Trial.of(new RegexHitsCleanLogRule(), RECORD.formatted("")).with(hits("used mem", caught("a.log", 1)))
                .findsNothing();
    }

    @Test
    void countsTheLogsThatItDoesNotTellOneByOne() {
        Caught[] many = LongStream.range(0, 12).mapToObj(i -> caught(i + ".log", 1)).toArray(Caught[]::new);
        Trial.Expected[] expected = new Trial.Expected[11];
        for (int i = 0; i < 10; i++) {
            expected[i] = finding("/regex", i + ".log", "Used Memory", "7", "calm", "0");
        }
        expected[10] = finding("/regex", "2").messageKey(MESSAGE + ".logs");
        Trial.of(new RegexHitsCleanLogRule(), RECORD.formatted("«".repeat(11))).with(hits("used memory", many))
                .finds(expected);
    }
}
