package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    private static Outline outline(String pattern) {
        return Outline.of((CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT));
    }

    /// The outline in short: a character for one choice, `*` for anything, `.` for any character.
    private static String text(Outline outline) {
        if (outline.equals(Outline.ANYTHING)) {
            return "*";
        }
        return switch (outline) {
            case Outline.One(CharacterChoice choice) -> text(choice);
            case Outline.Sequence(var parts) -> String.join("", parts.stream().map(OutlineTest::text).toList());
            case Outline.Choice(var branches) ->
                "(" + String.join("|", branches.stream().map(OutlineTest::text).toList()) + ")";
            case Outline.Repeat(var part, int min, var upper) -> text(part) + "{" + min + "-" + upper + "}";
            case Outline.Checked(var part) -> text(part);
        };
    }

    private static String text(CharacterChoice choice) {
        if (choice.equals(CharacterChoice.ANY)) {
            return ".";
        }
        StringBuilder out = new StringBuilder();
        for (int c = 0; c < 128; c++) {
            if (((c < 64 ? choice.low() : choice.high()) >>> c & 1) != 0) {
                out.appendCodePoint(c);
            }
        }
        choice.others().forEach(out::appendCodePoint);
        if (choice.anyOther()) {
            out.append('…');
        }
        return out.length() == 1 ? out.toString() : "[" + out + "]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"Disk.*Full disk*full", "(?i)A|b(c|d)e (a|b(c|d)e)", "\\bX\\b x",
            "^\\$1$ $1",
            "colou?r colou{0-ONE_MORE}r", "(?:ab){2,3}c ab{2-ONE_MORE}c", "a{,2} a{0-LIMITED}", "a{0}b b", "[Kk]ey key",
            "\\x41B [a…]b", "[0-9a]z [0123456789a]z", "(?=x)y(?!z) y", "(a)\\1 a*", "(?P<n>a)(?P=n) a*", "É é",
            "\u212a k",
            "(?#c)a a", "(?x:\ta\tb\t)c abc", "(?i:A)(?-i:B) ab"})
    void keepsWhatASearchCanRelyOn(String pattern, String expected) {
        assertEquals(expected, text(outline(pattern)));
    }

    @Test
    void aCommentGoesOnBehindAnEscapedLineFeed() {
        assertEquals("a", text(outline("(?x)a # c\\\nb")));
        assertEquals("ab", text(outline("(?x)a # c\\\\\nb")));
    }

    @Test
    void anyReadingOfAClassCounts() {
        CharacterChoice choice = ((Outline.One) outline("[^a]")).choice();
        assertTrue(choice.anyOther());
        // Where case counts, [^a] matches A, and both fold to a.
        assertEquals(CharacterChoice.ANY, choice);
        assertEquals(Set.of(), choice.others());
    }

    @Test
    void knowsNothingOfPatternsOfAnotherFlavour() {
        assertEquals(Outline.ANYTHING,
                Outline.of((CompiledPattern) Patterns.compile("a", PatternOptions.DEFAULT.in(Flavour.JAVA))));
    }
}
