package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class TextRepeatsActionRuleTest {
    @Test
    void tellsAHowThatSaysTheSame() {
        Trial.of(new TextRepeatsActionRule(), """
                {"workarounds": [{"action": "Do  it.", "how": «"Do it. "}]}""").finds(finding("/workarounds/0/how"));
    }

    @Test
    void letsAHowBeThatSaysMore() {
        Trial.of(new TextRepeatsActionRule(), """
                {"workarounds": [{"action": "Do it.", "how": "Do it. Now."}]}""").findsNothing();
    }

    @Test
    void letsTheActionOfAnotherBe() {
        Trial.of(new TextRepeatsActionRule(), """
                {"workarounds": [{"action": "Do it.", "how": ""}, {"action": "x", "how": "Do it."}]}""").findsNothing();
    }

    @Test
    void emptiesIt() {
        Trial.of(new TextRepeatsActionRule(), """
                {"workarounds": [{"action": "Do it.", "how": «"Do it."}]}""").isFixedTo(
                "rule.text-repeats-action.fix[]", "{\"workarounds\": [{\"action\": \"Do it.\", \"how\": \"\"}]}");
    }
}
