package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class ZhCountRuleTest {
    @Test
    void tellsThatOneIsMissing() {
        Trial.of(new ZhCountRule(), """
                {"workarounds": [{"action": "a"}, {"action": "b"}], "workarounds_zh": «["甲"]}""")
                .finds(finding("/workarounds_zh", "1", "2"));
    }

    @Test
    void letsNoneBe() {
        Trial.of(new ZhCountRule(), """
                {"workarounds": [{"action": "a"}], "workarounds_zh": []}""").findsNothing();
    }

    @Test
    void isSilentOnOneForEach() {
        Trial.of(new ZhCountRule(), """
                {"workarounds": [{"action": "a"}], "workarounds_zh": ["甲"]}""").findsNothing();
    }
}
