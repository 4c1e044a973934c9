package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.validation.Fixing;
import org.junit.jupiter.api.Test;

class TextDuplicateItemRuleTest {
    @Test
    void tellsAnItemThatIsThereAlready() {
        Trial.of(new TextDuplicateItemRule(),
                """
                        {"dead_ends": [{"action": "x", "fail_rate": 0.9}, «{"fail_rate": 0.90, "action": "x"}], "tags": ["a", "b", «"a"]}""")
                .finds(finding("/dead_ends/1", "2", "1"), finding("/tags/2", "3", "1"));
    }

    @Test
    void letsItemsBeThatDiffer() {
        Trial.of(new TextDuplicateItemRule(),
                """
                        {"tags": ["a", "A"], "dead_ends": [{"action": "x", "fail_rate": 0.9}, {"action": "x", "fail_rate": 0.8}]}""")
                .findsNothing();
    }

    @Test
    void asksBeforeAChineseTextIsLost() {
        Trial.of(new TextDuplicateItemRule(), """
                {"workarounds": [{"action": "x"}, «{"action": "x"}], "workarounds_zh": ["一", "二"]}""")
                .finds(finding("/workarounds/1", "2", "1").fixing(Fixing.ASKING));
    }

    @Test
    void leavesBlankLinksToTheirOwnRule() {
        Trial.of(new TextDuplicateItemRule(), """
                {"workarounds": [{"sources": ["", ""]}]}""").findsNothing();
    }

    @Test
    void removesTheSecond() {
        Trial.of(new TextDuplicateItemRule(), """
                {"tags": ["a", «"a"]}""").isFixedTo("rule.text-duplicate-item.fix[]", "{\"tags\": [\"a\"]}");
    }

    @Test
    void removesTheChineseOfAWorkaroundWithIt() {
        Trial.of(new TextDuplicateItemRule(), """
                {"workarounds": [{"action": "x"}, «{"action": "x"}], "workarounds_zh": ["一", "一"]}""").isFixedTo(
                "rule.text-duplicate-item.fix[]",
                "{\"workarounds\": [{\"action\": \"x\"}], \"workarounds_zh\": [\"一\"]}");
    }
}
