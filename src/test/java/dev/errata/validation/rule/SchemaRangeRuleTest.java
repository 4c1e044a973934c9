package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class SchemaRangeRuleTest {
    @Test
    void tellsNumbersBeyondTheirRange() {
        Trial.of(new SchemaRangeRule(), """
                {"confidence": «1.01, "workarounds": [{"success_rate": «-0.1}], "fix_success_rate": «1e999999999}""")
                .finds(finding("/confidence", "1.01", "0", "1"),
                        finding("/workarounds/0/success_rate", "-0.1", "0", "1"),
                        finding("/fix_success_rate", "1e999999999", "0", "1"));
    }

    @Test
    void looksIntoErrorCanonToo() {
        Trial.of(new SchemaRangeRule(),
                """
                        {"error": {}, "verdict": {"confidence": «1.01, "fix_success_rate": «-1}, "metadata": {"evidence_count": 1}}""")
                .finds(finding("/verdict/confidence", "1.01", "0", "1"),
                        finding("/verdict/fix_success_rate", "-1", "0", "1"));
    }

    @Test
    void saysTheLeastWhereThereIsNoMost() {
        Trial.of(new SchemaRangeRule(), """
                {"evidence_count": «-1}""")
                .finds(finding("/evidence_count", "-1", "0").messageKey("rule.schema-range.message.least"));
    }

    @Test
    void letsTheEndsOfTheRangeBe() {
        Trial.of(new SchemaRangeRule(), """
                {"confidence": 1.0, "fix_success_rate": 0, "evidence_count": 12345678901234567890}""").findsNothing();
    }

    @Test
    void leavesTextsToTheTypeRule() {
        Trial.of(new SchemaRangeRule(), """
                {"confidence": "7"}""").findsNothing();
    }
}
