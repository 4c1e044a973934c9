package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class RegexSyntaxRuleTest {
    @Test
    void tellsKindAndPlaceOfTheFault() {
        Trial.of(new RegexSyntaxRule(), """
                {"regex": «"a(b"}""")
                .finds(finding("/regex", "2", "missing ), unterminated subpattern").messageKey("regex.UNCLOSED_GROUP"));
    }

    @Test
    void readsPatternsAsPythonDoes() {
        Trial.of(new RegexSyntaxRule(), """
                {"regex": "(?P<n>a){,2}\\\\Z"}""").findsNothing();
    }

    @Test
    void leavesAnEmptyPatternToTextEmpty() {
        Trial.of(new RegexSyntaxRule(), """
                {"regex": " "}""").findsNothing();
    }

    @Test
    void tellsWhatOnlyJavaKnows() {
        Trial.of(new RegexSyntaxRule(), """
                {"regex": «"a\\\\h"}""").finds(finding("/regex", "2", "bad escape \\h").messageKey("regex.BAD_ESCAPE"));
    }
}
