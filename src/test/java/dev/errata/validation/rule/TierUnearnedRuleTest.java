package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class TierUnearnedRuleTest {
    @Test
    void tellsAHumanTierOverErrors() {
        Trial.of(new TierUnearnedRule(), """
                {"verification_tier": «"human_reviewed", "signature": "", "regex": ""}""")
                .after(new TextEmptyRule()).finds(finding("/verification_tier", "human_reviewed", "2"));
    }

    @Test
    void letsWarningsBe() {
        Trial.of(new TierUnearnedRule(), """
                {"verification_tier": "human_reviewed", "root_cause": "TODO"}""")
                .after(new TextPlaceholderRule()).findsNothing();
    }

    @Test
    void letsARecordBeThatNobodyHasChecked() {
        Trial.of(new TierUnearnedRule(), """
                {"verification_tier": "ai_generated", "signature": ""}""")
                .after(new TextEmptyRule()).findsNothing();
    }

    @Test
    void leavesAnUnknownTierToTheSchema() {
        Trial.of(new TierUnearnedRule(), """
                {"verification_tier": "checked", "signature": ""}""")
                .after(new TextEmptyRule()).findsNothing();
    }
}
