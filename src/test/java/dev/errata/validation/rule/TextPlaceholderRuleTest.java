package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class TextPlaceholderRuleTest {
    @Test
    void tellsTextsThatAreOnlyPlaceholders() {
        Trial.of(new TextPlaceholderRule(),
                """
                        {"signature": «"TODO", "category": «"tbd", "workarounds": [{"action": «"None", "condition": «"N/A"}], "workarounds_zh": [«"待翻译"]}""")
                .finds(finding("/signature", "TODO"), finding("/category", "tbd"),
                        finding("/workarounds/0/action", "None"), finding("/workarounds/0/condition", "N/A"),
                        finding("/workarounds_zh/0", "待翻译"));
    }

    @Test
    void tellsMarkersWithinProse() {
        Trial.of(new TextPlaceholderRule(),
                """
                        {"root_cause": «"Memory is full. TODO: say why", "dead_ends": [{"why_fails": «"[insert reason here]"}]}""")
                .finds(finding("/root_cause", "TODO:"), finding("/dead_ends/0/why_fails", "[insert reason here]"));
    }

    @Test
    void letsSuchWordsBeInWhatProgramsPrintOrRead() {
        Trial.of(new TextPlaceholderRule(),
                """
                        {"signature": "undefined", "subcategory": "nil", "regex": "TODO: .*", "workarounds": [{"how": "// TODO: yours"}]}""")
                .findsNothing();
    }

    @Test
    void letsSentencesAboutThemBe() {
        Trial.of(new TextPlaceholderRule(),
                """
                        {"root_cause": "A placeholder in the query is unknown; the TODO list is full", "workarounds": [{"action": "(add -v to see more) run it"}]}""")
                .findsNothing();
    }
}
