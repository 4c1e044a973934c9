package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Sample;
import org.junit.jupiter.api.Test;

class RegexCatchesNoMatchSampleRuleTest {
    private static final String RECORD = "{\"id\": \"a/x\", \"regex\": %s\"OOM command\"}";

    private static Sample sample(String record, String text) {
        return new Sample(record, Sample.Expect.NO_MATCH, text, "");
    }

    @Test
    void tellsTheSample() {
        Trial.of(new RegexCatchesNoMatchSampleRule(), RECORD.formatted("«"))
                .with(sample("a/x", "OOM command not allowed"))
                .finds(finding("/regex", "OOM command not allowed"));
    }

    @Test
    void acceptsASampleThatIsAsItShouldBe() {
        Trial.of(new RegexCatchesNoMatchSampleRule(), RECORD.formatted("")).with(sample("a/x", "disk is full"))
                .findsNothing();
    }

    @Test
    void looksAtSamplesOfTheRecordAndOfTheRightKindOnly() {
        Trial.of(new RegexCatchesNoMatchSampleRule(), RECORD.formatted(""))
                .with(sample("a/y", "OOM command not allowed"))
                .with(new Sample("a/x", Sample.Expect.MATCH, "OOM command not allowed", "")).findsNothing();
    }
}
