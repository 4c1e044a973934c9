package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class RateNoWorkaroundRuleTest {
    @Test
    void tellsAResolvableErrorWithoutAWorkaround() {
        Trial.of(new RateNoWorkaroundRule(), """
                {"resolvable": "true", "workarounds": «[]}""").finds(finding("/workarounds"));
    }

    @Test
    void letsOneBeThatIsNotResolvable() {
        Trial.of(new RateNoWorkaroundRule(), """
                {"resolvable": "false", "workarounds": []}""").findsNothing();
    }

    @Test
    void leavesAnAbsentListToTheSchema() {
        Trial.of(new RateNoWorkaroundRule(), """
                {"resolvable": "true"}""").findsNothing();
    }

    @Test
    void isSilentWhereThereIsOne() {
        Trial.of(new RateNoWorkaroundRule(), """
                {"resolvable": "true", "workarounds": [{"action": "x"}]}""").findsNothing();
    }
}
