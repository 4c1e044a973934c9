package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.validation.Fixing;
import org.junit.jupiter.api.Test;

class TextWhitespaceRuleTest {
    @Test
    void tellsWhiteSpaceAtTheEndsOfAnyKind() {
        Trial.of(new TextWhitespaceRule(), """
                {"signature": «"a ", "root_cause": «"\\u00a0a", "tags": [«"a\\n"], "aliases": [«"\\u3000a"]}""").finds(
                finding("/signature").fixing(Fixing.ASKING), finding("/root_cause"), finding("/tags/0"),
                finding("/aliases/0"));
    }

    @Test
    void letsWhiteSpaceBeThatAPatternMeans() {
        Trial.of(new TextWhitespaceRule(), """
                {"regex": "error: ", "root_cause": "a  b"}""").findsNothing();
    }

    @Test
    void leavesBlankTextsToTheirOwnRules() {
        Trial.of(new TextWhitespaceRule(), """
                {"signature": " ", "official_doc_url": " "}""").findsNothing();
    }

    @Test
    void tellsABlankTextThatMayBeEmpty() {
        Trial.of(new TextWhitespaceRule(), """
                {"workarounds": [{"how": «" "}]}""").finds(finding("/workarounds/0/how"));
    }

    @Test
    void removesIt() {
        Trial.of(new TextWhitespaceRule(), """
                {"root_cause": «" a b\\n"}""").isFixedTo("rule.text-whitespace.fix[]", "{\"root_cause\": \"a b\"}");
    }
}
