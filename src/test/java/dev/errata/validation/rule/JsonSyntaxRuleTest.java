package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class JsonSyntaxRuleTest {
    @Test
    void tellsTheFirstFaultAlone() {
        Trial.of(new JsonSyntaxRule(), """
                {"id": «tru, "domain": nope}""").finds(finding("", "tru", "").messageKey("json.UNKNOWN_WORD"));
    }

    @Test
    void letsFaultsBeThatLeaveATree() {
        Trial.of(new JsonSyntaxRule(), """
                {"id": "redis/oom", "id": "redis/oom"}""").findsNothing();
    }

    @Test
    void isSilentOnJson() {
        Trial.of(new JsonSyntaxRule(), """
                {"id": "redis/oom"}""").findsNothing();
    }
}
