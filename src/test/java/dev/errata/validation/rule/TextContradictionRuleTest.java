package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class TextContradictionRuleTest {
    @Test
    void tellsAWorkaroundThatIsADeadEndToo() {
        Trial.of(new TextContradictionRule(),
                """
                        {"dead_ends": [{"action": "x"}, {"action": "Restart the server."}], "workarounds": [{"action": «"restart the  server"}]}""")
                .finds(finding("/workarounds/0/action", "/dead_ends/1"));
    }

    @Test
    void letsAnActionBeThatHelpsUnderAConditionOnly() {
        Trial.of(new TextContradictionRule(),
                """
                        {"dead_ends": [{"action": "Restart"}], "workarounds": [{"action": "Restart", "condition": "after the upgrade"}]}""")
                .findsNothing();
    }

    @Test
    void tellsItUnderTheSameCondition() {
        Trial.of(new TextContradictionRule(),
                """
                        {"dead_ends": [{"action": "Restart", "condition": "On Linux"}], "workarounds": [{"action": «"Restart", "condition": "on Linux"}]}""")
                .finds(finding("/workarounds/0/action", "/dead_ends/0"));
    }

    @Test
    void isSilentOnEmptyActions() {
        Trial.of(new TextContradictionRule(), """
                {"dead_ends": [{"action": ""}], "workarounds": [{"action": ""}]}""").findsNothing();
    }
}
