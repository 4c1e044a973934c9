package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class JsonLimitsRuleTest {

    @Test
    void tellsAFileThatIsNestedTooDeep() {
        Trial.of(new JsonLimitsRule(), "[".repeat(200) + "«[" + "]".repeat(201))
                .finds(finding("", "200").messageKey("json.TOO_DEEP"));
    }

    @Test
    void letsTheDeepestThatIsAllowedBe() {
        Trial.of(new JsonLimitsRule(), "[".repeat(200) + "]".repeat(200)).findsNothing();
    }
}
