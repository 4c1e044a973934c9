package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class JsonDuplicateKeyRuleTest {
    @Test
    void standsAtTheLaterKey() {
        Trial.of(new JsonDuplicateKeyRule(), """
                {"id": "a",
                 «"id": "b"}""").finds(finding("/id", "id", "1").messageKey("json.DUPLICATE_KEY"));
    }

    @Test
    void letsTheSameKeyOfTwoObjectsBe() {
        Trial.of(new JsonDuplicateKeyRule(), """
                {"os_specific": {"linux": "a"}, "linux": "a"}""").findsNothing();
    }

    @Test
    void keepsTheLastOrTheFirst() {
        Trial.of(new JsonDuplicateKeyRule(), """
                {"a": 1, «"a": 2, "b": 3}""").isFixedTo("rule.json-duplicate-key.fix.last[]", "{\"a\": 2, \"b\": 3}",
                "rule.json-duplicate-key.fix.first[]", "{\"a\": 1, \"b\": 3}");
    }

    @Test
    void hasOneWayWhereBothSayTheSame() {
        Trial.of(new JsonDuplicateKeyRule(), """
                {"a": 1, «"a": 1.0}""").isFixedTo("rule.json-duplicate-key.fix.last[]", "{\"a\": 1.0}");
    }
}
