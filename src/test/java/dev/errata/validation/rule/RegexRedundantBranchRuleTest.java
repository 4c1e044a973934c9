package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexRedundantBranchRuleTest {
    private static void isFixed(String pattern, String idle, String fixed) {
        Trial trial = Trial.of(new RegexRedundantBranchRule(), "{\"regex\": «\"" + pattern + "\"}");
        trial.isFixedTo("rule.regex-redundant-branch.fix[" + idle + "]", "{\"regex\": \"" + fixed + "\"}");
    }

    @Test
    void tellsWhichAlternativeCanGoAndWhy() {
        Trial.of(new RegexRedundantBranchRule(), "{\"regex\": «\"(not found|file not found)\"}")
                .finds(finding("/regex", "file not found", "not found"));
    }

    @ParameterizedTest
    @CsvSource({"(not found|file not found),file not found,(not found)",
            "file not found|not found,file not found,not found",
            "a b|x|A B,A B,a b|x", "heat.*stroke|heatstroke,heatstroke,heat.*stroke"})
    void takesItOutWithItsBar(String pattern, String idle, String fixed) {
        isFixed(pattern, idle, fixed);
    }

    @ParameterizedTest
    @CsvSource({"not found|found it", "\\\\bnot\\\\b|is not there", "a.*b|b a", "(?=not)n|note", "not found"})
    void acceptsAlternativesThatFindMoreOrLookAround(String pattern) {
        Trial.of(new RegexRedundantBranchRule(), "{\"regex\": \"" + pattern + "\"}").findsNothing();
    }
}
