package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class TextEmptyRuleTest {
    @Test
    void tellsBlankTextsThatARecordNeeds() {
        Trial.of(new TextEmptyRule(),
                """
                        {"signature": «" ", "dead_ends": [{"action": «"", "why_fails": «"  "}], "workarounds": [{"action": «""}]}""")
                .finds(finding("/signature", "signature"), finding("/dead_ends/0/action", "action"),
                        finding("/dead_ends/0/why_fails", "why_fails"), finding("/workarounds/0/action", "action"));
    }

    @Test
    void letsConditionAndHowBeEmpty() {
        Trial.of(new TextEmptyRule(), """
                {"workarounds": [{"action": "a", "how": "", "condition": ""}], "signature_zh": ""}""").findsNothing();
    }

    @Test
    void leavesAbsentTextsToTheSchema() {
        Trial.of(new TextEmptyRule(), """
                {"signature": null}""").findsNothing();
    }
}
