package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexUnescapedDotRuleTest {
    private static final String RECORD = "{\"signature\": \"%s\", \"regex\": %s\"%s\"}";

    @Test
    void tellsOfADotWhereTheSignatureHasOne() {
        Trial trial = Trial.of(new RegexUnescapedDotRule(),
                RECORD.formatted("No file Setup.py in a.b", "«", "setup.py|a.b"));
        trial.finds(finding("/regex", "setup.py", "2"));
        trial.isFixedTo("rule.regex-unescaped-dot.fix[]",
                RECORD.formatted("No file Setup.py in a.b", "", "setup\\\\.py|a\\\\.b"));
    }

    @ParameterizedTest
    @CsvSource({"not found: x.y,not.found", "setup.py,setup\\\\.py", "setup.py,setup.*py", "a.b,.b"})
    void acceptsDotsThatMayBeMeant(String signature, String pattern) {
        Trial.of(new RegexUnescapedDotRule(), RECORD.formatted(signature, "", pattern)).findsNothing();
    }
}
