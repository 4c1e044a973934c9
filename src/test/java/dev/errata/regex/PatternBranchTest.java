package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternBranchTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"a|b a;b", "(a|b) a;b", "(?:(?P<n>a|b.*c)) a;b.*c", "(a|b)c (a|b)c",
            "(a)|(b) (a);(b)",
            "(?i)(a|B) (?i)a;(?i)B", "a(b|c)|[|] a(b|c);[|]", "(a|b)? (a|b)?", "(?=a|b) (?=a|b)", "a\\|b a\\|b",
            "a||b a;;b",
            "(?#x)a|b a;b"})
    void cutsAtTheTop(String pattern, String branches) {
        List<PatternBranch> found = PatternBranch
                .of((CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT));
        assertEquals(branches, String.join(";", found.stream().map(PatternBranch::text).toList()));
        for (PatternBranch branch : found) {
            String text = pattern.substring(branch.start(), branch.end());
            assertEquals(text, branch.text().substring(branch.text().length() - text.length()));
        }
    }
}
