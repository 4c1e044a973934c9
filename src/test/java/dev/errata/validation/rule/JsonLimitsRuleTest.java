package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.json.JsonLimits;
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

    @Test
    void tellsAFileThatIsTooLarge() {
        Trial.of(new JsonLimitsRule(), "«" + " ".repeat(JsonLimits.DEFAULT.maxBytes() + 1))
                .finds(finding("", "16777217", "16777216").messageKey("json.TOO_LARGE"));
    }

    @Test
    void letsAnOrdinaryRecordBe() {
        Trial.of(new JsonLimitsRule(), "{\"id\": \"redis/oom\", \"tags\": [[\"a\"]]}").findsNothing();
    }
}
