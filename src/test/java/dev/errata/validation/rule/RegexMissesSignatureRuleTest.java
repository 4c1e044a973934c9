package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Settings;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegexMissesSignatureRuleTest {
    @Test
    void tellsAPatternThatMisses() {
        Trial.of(new RegexMissesSignatureRule(), """
                {"signature": "Cannot allocate memory", "regex": «"^allocate"}""").finds(finding("/regex"));
    }

    @Test
    void ignoresCaseAsConsumersDo() {
        Trial.of(new RegexMissesSignatureRule(), """
                {"signature": "Cannot Allocate", "regex": "cannot allocate"}""").findsNothing();
    }

    @Test
    void mindsCaseWhereTheSettingsDo() {
        Trial.of(new RegexMissesSignatureRule(), """
                {"signature": "Cannot Allocate", "regex": «"cannot allocate"}""")
                .with(new Settings(false, Map.of(), Set.of(), 180, 365, Settings.ChineseWanted.NEVER, Map.of()))
                .finds(finding("/regex"));
    }

    @Test
    void searchesAnywhereInTheSignature() {
        Trial.of(new RegexMissesSignatureRule(), """
                {"signature": "Error: out of memory", "regex": "out of"}""").findsNothing();
    }

    @Test
    void leavesABrokenPatternToRegexSyntax() {
        Trial.of(new RegexMissesSignatureRule(), """
                {"signature": "x", "regex": "("}""").findsNothing();
    }

    @Test
    void isSilentWithoutASignature() {
        Trial.of(new RegexMissesSignatureRule(), """
                {"signature": "", "regex": "a"}""").findsNothing();
    }

    @Test
    void doesNotTakeASearchThatWasStoppedForAMiss() {
        Trial.of(new RegexMissesSignatureRule(),
                "{\"signature\": \"" + "a".repeat(4000) + "b\", \"regex\": \"(x+x+)+y|(a*)*(a*)*(a*)*c\"}")
                .findsNothing();
    }
}
