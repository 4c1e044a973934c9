package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class RateWeakDeadEndRuleTest {
    @Test
    void tellsADeadEndThatMostlyHelps() {
        Trial.of(new RateWeakDeadEndRule(), """
                {"dead_ends": [{"fail_rate": 0.9}, {"fail_rate": «0.49}]}""")
                .finds(finding("/dead_ends/1/fail_rate", "0.49"));
    }

    @Test
    void letsHalfBe() {
        Trial.of(new RateWeakDeadEndRule(), """
                {"dead_ends": [{"fail_rate": 0.50}]}""").findsNothing();
    }

    @Test
    void leavesWhatIsNoRatioToTheSchema() {
        Trial.of(new RateWeakDeadEndRule(), """
                {"dead_ends": [{"fail_rate": -1}]}""").findsNothing();
    }
}
