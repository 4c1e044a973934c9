package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Sample;
import org.junit.jupiter.api.Test;

class RegexMissesSampleRuleTest {
    private static final String RECORD = "{\"id\": \"a/x\", \"regex\": %s\"OOM command\"}";

    private static Sample sample(String record, String text) {
        return new Sample(record, Sample.Expect.MATCH, text, "");
    }

    @Test
    void tellsTheSample() {
        Trial.of(new RegexMissesSampleRule(), RECORD.formatted("«")).with(sample("a/x", "disk is full"))
                .finds(finding("/regex", "disk is full"));
    }

    @Test
    void acceptsASampleThatIsAsItShouldBe() {
        Trial.of(new RegexMissesSampleRule(), RECORD.formatted("")).with(sample("a/x", "OOM command not allowed"))
                .findsNothing();
    }

    @Test
    void looksAtSamplesOfTheRecordAndOfTheRightKindOnly() {
        Trial.of(new RegexMissesSampleRule(), RECORD.formatted("")).with(sample("a/y", "disk is full"))
                .with(new Sample("a/x", Sample.Expect.NO_MATCH, "disk is full", "")).findsNothing();
    }
}
