package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class RegexDuplicateRuleTest {
    private static final String RECORD = "{\"regex\": %s\"%s\"}";

    @Test
    void namesTheOtherErrorWithTheSamePattern() {
        Trial.of(new RegexDuplicateRule(), "a/x.json", RECORD.formatted("«", "not found"))
                .beside("b/y.json", RECORD.formatted("", "Not Found")).finds(finding("/regex", "b/y.json", "1"));
    }

    @Test
    void countsWhereThereAreMany() {
        Trial.of(new RegexDuplicateRule(), "a/x.json", RECORD.formatted("«", "not found"))
                .beside("b/y.json", RECORD.formatted("", "not found"))
                .beside("b/z.json", RECORD.formatted("", "not found"))
                .finds(finding("/regex", "b/y.json", "2").messageKey("rule.regex-duplicate.message.many"));
    }

    @Test
    void acceptsAnotherEnvironmentOfTheSameErrorAndAnotherPattern() {
        Trial.of(new RegexDuplicateRule(), "a/x/linux.json", RECORD.formatted("", "not found"))
                .beside("a/x/macos.json", RECORD.formatted("", "not found"))
                .beside("b/y.json", RECORD.formatted("", "not.found")).findsNothing();
    }

    @Test
    void tellsEscapesOfOppositeMeaningApart() {
        Trial.of(new RegexDuplicateRule(), "a/x.json", RECORD.formatted("", "a\\\\d"))
                .beside("b/y.json", RECORD.formatted("", "a\\\\D")).findsNothing();
    }
}
