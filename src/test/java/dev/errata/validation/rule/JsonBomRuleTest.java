package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonBomRuleTest {

    @Test
    void tellsTheMarkAtTheStart() {
        marked().finds(finding("").messageKey("json.BYTE_ORDER_MARK"));
    }

    @Test
    void letsTheSameCharacterElsewhereBe() {
        Trial.of(new JsonBomRule(), "{\"a\": \"\ufeff\"}").findsNothing();
    }

    @Test
    void removesTheMarkAndNothingElse() {
        marked().isFixedTo("rule.json-bom.fix[]", "{ }\r\n");
    }

    private static Trial marked() {
        return Trial.of(new JsonBomRule(), "\ufeff{ }\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
