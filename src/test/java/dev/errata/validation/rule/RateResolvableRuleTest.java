package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class RateResolvableRuleTest {
    @Test
    void wantsAFixOfWhatIsResolvable() {
        Trial.of(new RateResolvableRule(), """
                {"resolvable": «"true", "fix_success_rate": 0.69, "confidence": 0.5}""")
                .finds(finding("/resolvable", "0.69", "0.7").messageKey("rule.rate-resolvable.message.true"));
    }

    @Test
    void wantsConfidenceOfWhatIsResolvable() {
        Trial.of(new RateResolvableRule(), """
                {"resolvable": «"true", "fix_success_rate": 0.7, "confidence": 0.59}""")
                .finds(finding("/resolvable", "true", "0.59", "0.6"));
    }

    @Test
    void wantsNoFixOfWhatIsNot() {
        Trial.of(new RateResolvableRule(), """
                {"resolvable": «"false", "fix_success_rate": 0.2, "confidence": 0.6}""")
                .finds(finding("/resolvable", "0.2", "0.2").messageKey("rule.rate-resolvable.message.false"));
    }

    @Test
    void wantsConfidenceOfWhatIsNot() {
        Trial.of(new RateResolvableRule(), """
                {"resolvable": «"false", "fix_success_rate": 0.1, "confidence": 0.5}""")
                .finds(finding("/resolvable", "false", "0.5", "0.6"));
    }

    @Test
    void letsTheBoundsBe() {
        Trial.of(new RateResolvableRule(), """
                {"resolvable": "true", "fix_success_rate": 0.70, "confidence": 0.6}""").findsNothing();
    }

    @Test
    void isSilentOnPartial() {
        Trial.of(new RateResolvableRule(), """
                {"resolvable": "partial", "fix_success_rate": 0.1, "confidence": 0.1}""").findsNothing();
    }

    @Test
    void looksIntoErrorCanonToo() {
        Trial.of(new RateResolvableRule(), """
                {"error": {}, "verdict": {"resolvable": «"true", "fix_success_rate": 0.5, "confidence": 0.9}}""")
                .finds(finding("/verdict/resolvable", "0.5", "0.7").messageKey("rule.rate-resolvable.message.true"));
    }
}
