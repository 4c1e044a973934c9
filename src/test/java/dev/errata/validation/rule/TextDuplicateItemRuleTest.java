package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.validation.Fixing;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextDuplicateItemRuleTest {
    @Test
    void tellsAnItemThatIsThereAlready() {
        Trial.of(new TextDuplicateItemRule(),
                """
                        {"dead_ends": [{"action": "x", "fail_rate": 0.9}, «{"fail_rate": 0.90, "action": "x"}], "tags": ["a", "b", «"a"]}""")
                .finds(finding("/dead_ends/1", "2", "1"), finding("/tags/2", "3", "1"));
    }

    @Test
    void knowsWhatIsTheSameHoweverItIsWritten() {
        Trial.of(new TextDuplicateItemRule(), """
                {"tags": [1.50, [{"a": 0, "b": [null]}], «15e-1, «[{"b": [null], "a": -0.0}], {}, [], true, "true"]}""")
                .finds(finding("/tags/2", "3", "1"), finding("/tags/3", "4", "2"));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsLongListsInTime() {
        Trial.of(new TextDuplicateItemRule(), IntStream.range(0, 300_000).mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{\"tags\": [", "]}"))).findsNothing();
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
