package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdFormatRuleTest {
    @Test
    void tellsUpperCaseAndASinglePart() {
        Trial.of(new IdFormatRule(), """
                {"id": «"Redis/OOM"}""").finds(finding("/id", "Redis/OOM"));
    }

    @Test
    void leavesEmptyToTextEmpty() {
        Trial.of(new IdFormatRule(), """
                {"id": " "}""").findsNothing();
    }

    @Test
    void letsThreePartsBe() {
        Trial.of(new IdFormatRule(), """
                {"id": "redis/oom.x/linux_7"}""").findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd", "redis/../../x", "/etc/passwd", "C:/x", "redis/..", "..\\\\x"})
    void saysWhereAnIdLeadsOutOfTheFolder(String id) {
        Trial.of(new IdFormatRule(), "{\"id\": «\"" + id + "\"}")
                .finds(finding("/id", id.replace("\\\\", "\\")).messageKey("rule.id-format.message.climbs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "redis/a b", "redis/.oom", "a/b/c/d", "redis//oom", "redis/oom/", "redis/ö"})
    void tellsOtherIdsThatAreNone(String id) {
        Trial.of(new IdFormatRule(), "{\"id\": «\"" + id + "\"}").finds(finding("/id", id));
    }
}
