package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexComplexityRuleTest {
    @ParameterizedTest
    @CsvSource({"foo.*bar,INFO,''", "foo.*bar.*baz,WARNING,.cubic", "(a+)+b,ERROR,.exponential"})
    void tellsHowTheWorkGrows(String pattern, Severity severity, String variant) {
        Trial.of(new RegexComplexityRule(), "{\"regex\": «\"" + pattern + "\"}")
                .finds(finding("/regex").severity(severity)
                        .messageKey("rule.regex-complexity.message" + variant));
    }

    @Test
    void tellsWhereTheOwnSignatureIsTooMuch() {
        String signature = "bc".repeat(400);
        Trial.of(new RegexComplexityRule(), "{\"signature\": \"" + signature + "\", \"regex\": «\"(?=.*b.*c.*d)b\"}")
                .finds(finding("/regex").severity(Severity.WARNING).messageKey("rule.regex-complexity.message.budget"));
    }

    @Test
    void acceptsAPatternOfFixedText() {
        Trial.of(new RegexComplexityRule(), "{\"regex\": \"out of (memory|swap)\"}").findsNothing();
    }
}
