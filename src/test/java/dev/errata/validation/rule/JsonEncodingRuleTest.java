package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonEncodingRuleTest {
    @Test
    void tellsHalfACharacter() {
        Trial.of(new JsonEncodingRule(), """
                {"signature": "x«\\ud83d"}""")
                .finds(finding("/signature", "\\ud83d").messageKey("json.LONE_SURROGATE"));
    }

    @Test
    void isSilentOnAWholeCharacter() {
        Trial.of(new JsonEncodingRule(), """
                {"signature": "x\\ud83d\\ude00"}""").findsNothing();
    }

    @Test
    void tellsUtf16() {
        Trial.of(new JsonEncodingRule(), "\ufeff{}".getBytes(StandardCharsets.UTF_16LE))
                .finds(finding("", "LE").messageKey("json.UTF16"));
    }
}
