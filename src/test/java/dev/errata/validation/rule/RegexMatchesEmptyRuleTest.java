package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class RegexMatchesEmptyRuleTest {
    @Test
    void tellsOfAPatternThatNeedsNoText() {
        Trial.of(new RegexMatchesEmptyRule(), "{\"regex\": «\"OOM|\"}").finds(finding("/regex"));
    }

    @Test
    void acceptsAPatternThatNeedsOneCharacter() {
        Trial.of(new RegexMatchesEmptyRule(), "{\"regex\": \".+\"}").findsNothing();
    }

    @Test
    void leavesBrokenAndMissingPatternsToOtherRules() {
        Trial.of(new RegexMatchesEmptyRule(), "{\"regex\": \"(\"}").findsNothing();
        Trial.of(new RegexMatchesEmptyRule(), "{\"regex\": \"\"}").findsNothing();
    }
}
