package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Severity;
import dev.errata.validation.Fixing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexComplexityRuleTest {
    @ParameterizedTest
    @CsvSource({"foo.*bar,INFO,'',NONE", "foo.*bar.*baz,WARNING,.cubic,NONE", "(a+)+b,ERROR,.exponential,ASKING"})
    void tellsHowTheWorkGrows(String pattern, Severity severity, String variant, Fixing fixing) {
        Trial.of(new RegexComplexityRule(), "{\"regex\": «\"" + pattern + "\"}")
                .finds(finding("/regex").severity(severity).fixing(fixing)
                        .messageKey("rule.regex-complexity.message" + variant));
    }

    @Test
    void tellsWhereTheOwnSignatureIsTooMuch() {
        String signature = "bc".repeat(400);
        Trial.of(new RegexComplexityRule(), "{\"signature\": \"" + signature + "\", \"regex\": «\"(?=.*b.*c.*d)b\"}")
                .finds(finding("/regex").severity(Severity.WARNING).fixing(Fixing.NONE)
                        .messageKey("rule.regex-complexity.message.budget"));
    }

    @Test
    void acceptsAPatternOfFixedText() {
        Trial.of(new RegexComplexityRule(), "{\"regex\": \"out of (memory|swap)\"}").findsNothing();
    }

    @Test
    void leavesOutWhatOnlyCosts() {
        Trial trial = Trial.of(new RegexComplexityRule(), "{\"regex\": «\".*foo.*bar\"}");
        trial.finds(finding("/regex").severity(Severity.WARNING).fixing(Fixing.ASKING)
                .messageKey("rule.regex-complexity.message.cubic"));
        trial.isFixedTo("rule.regex-complexity.fix[]", "{\"regex\": \"foo.*bar\"}");
    }
}
