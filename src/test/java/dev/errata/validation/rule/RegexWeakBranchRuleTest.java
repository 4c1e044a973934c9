package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.validation.Fixing;
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

    @Test
    void hasTheAlternativeStandAsAWordOfItsOwn() {
        Trial trial = Trial.of(new RegexWeakBranchRule(), "{\"regex\": «\"(out of memory|OOM)\"}");
        trial.finds(finding("/regex", "OOM").fixing(Fixing.ASKING));
        trial.isFixedTo("rule.regex-weak-branch.fix[OOM]", "{\"regex\": \"(out of memory|\\\\bOOM\\\\b)\"}");
    }

    @Test
    void leavesASyllableAlone() {
        Trial trial = Trial.of(new RegexWeakBranchRule(), "{\"regex\": «\"(out of memory|错)\"}");
        trial.finds(finding("/regex", "错").fixing(Fixing.NONE));
        trial.isFixedTo();
    }
}
