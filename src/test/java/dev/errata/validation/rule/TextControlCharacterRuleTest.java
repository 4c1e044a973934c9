package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.validation.Fixing;
import org.junit.jupiter.api.Test;

class TextControlCharacterRuleTest {
    @Test
    void tellsWhatNobodySees() {
        Trial.of(new TextControlCharacterRule(), """
                {"regex": «"a\\u001b", "root_cause": «"a\\u200bb", "tags": [«"x\\u0007"]}""").finds(
                finding("/regex", "U+001B").fixing(Fixing.ASKING), finding("/root_cause", "U+200B"),
                finding("/tags/0", "U+0007"));
    }

    @Test
    void letsLinesTabsAndJoinersBe() {
        Trial.of(new TextControlCharacterRule(), """
                {"root_cause": "a\\n\\tb\\r\\n👩‍💻 می‌خواهم"}""").findsNothing();
    }

    @Test
    void isSilentOnUnknownMembers() {
        Trial.of(new TextControlCharacterRule(), """
                {"x": "\\u200b"}""").findsNothing();
    }

    @Test
    void removesAllOfThem() {
        Trial.of(new TextControlCharacterRule(), """
                {"root_cause": «"\\u200b a\\u0007b"}""").isFixedTo("rule.text-control-character.fix[]",
                "{\"root_cause\": \"ab\"}");
    }
}
