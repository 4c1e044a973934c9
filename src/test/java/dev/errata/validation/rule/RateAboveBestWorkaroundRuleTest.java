package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class RateAboveBestWorkaroundRuleTest {
    @Test
    void tellsARateAboveTheBest() {
        Trial.of(new RateAboveBestWorkaroundRule(), """
                {"fix_success_rate": «0.85, "workarounds": [{"success_rate": 0.70}, {"success_rate": 0.80}]}""")
                .finds(finding("/fix_success_rate", "0.85", "0.80"));
    }

    @Test
    void looksIntoErrorCanonToo() {
        Trial.of(new RateAboveBestWorkaroundRule(), """
                {"error": {}, "verdict": {"fix_success_rate": «0.85}, "workarounds": [{"success_rate": 0.80}]}""")
                .finds(finding("/verdict/fix_success_rate", "0.85", "0.80"));
    }

    @Test
    void letsTheBestBe() {
        Trial.of(new RateAboveBestWorkaroundRule(), """
                {"fix_success_rate": 0.8, "workarounds": [{"success_rate": 0.80}]}""").findsNothing();
    }

    @Test
    void isSilentWhereTheBestIsNotKnown() {
        Trial.of(new RateAboveBestWorkaroundRule(), """
                {"fix_success_rate": 0.85, "workarounds": [{"success_rate": 0.5}, {"success_rate": "0.9"}]}""")
                .findsNothing();
    }

    @Test
    void takesTheBestAsItIsSpelt() {
        Trial.of(new RateAboveBestWorkaroundRule(), """
                {"fix_success_rate": «0.85, "workarounds": [{"success_rate": 0.80}]}""").isFixedTo(
                "rule.rate-above-best-workaround.fix[0.80]",
                "{\"fix_success_rate\": 0.80, \"workarounds\": [{\"success_rate\": 0.80}]}");
    }
}
