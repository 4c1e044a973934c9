package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexWeakBranchRuleTest {
    @Test
    void tellsOfAShortBareAlternative() {
        Trial.of(new RegexWeakBranchRule(), "{\"regex\": «\"(out of memory|OOM)\"}").finds(finding("/regex", "OOM"));
    }

    @ParameterizedTest
    @CsvSource(value = {"out of memory|no swap", "out of memory|\\\\bOOM\\\\b", "out of memory|E11", "OOM", "内存不足|磁盘"})
    void acceptsLongerWordsPlacesCodesAndSyllables(String pattern) {
        Trial.of(new RegexWeakBranchRule(), "{\"regex\": \"" + pattern + "\"}").findsNothing();
    }
}
