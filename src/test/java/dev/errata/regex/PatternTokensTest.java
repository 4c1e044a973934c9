package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTokensTest {

    /// The tokens, each as its text and the first letters of its kind.
    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '`', value = {"PYTHON\tab\ta:LITERAL b:LITERAL",
            "PYTHON\t(?P<n>a)+?|(?P=n)\t(?P<n>:GROUP_OPEN a:LITERAL ):GROUP_CLOSE +?:QUANTIFIER |:ALTERNATION (?P=n):REFERENCE",
            "PYTHON\t^\\bé\\.\\d.$\t^:ANCHOR \\b:ANCHOR é:LITERAL \\.:ESCAPE \\d:CATEGORY .:CATEGORY $:ANCHOR",
            "PYTHON\t[^]a-z\\d-]\t[^:CLASS_OPEN ]:LITERAL a:LITERAL -:CLASS_OPERATOR z:LITERAL \\d:CATEGORY -:LITERAL ]:CLASS_CLOSE",
            "PYTHON\t[[a]\t[:CLASS_OPEN [:LITERAL a:LITERAL ]:CLASS_CLOSE",
            "JAVA\t[a[b]&&c]\t[:CLASS_OPEN a:LITERAL [:CLASS_OPEN b:LITERAL ]:CLASS_CLOSE &&:CLASS_OPERATOR c:LITERAL ]:CLASS_CLOSE",
            "PYTHON\t(?i)a(?#b)\t(?i):FLAG a:LITERAL (?#b):COMMENT",
            "PYTHON\ta(?i)\ta:LITERAL (?i):ERROR", "JAVA\ta(?i)\ta:LITERAL (?i):FLAG",
            "PYTHON\t(?i-s:a)\t(?i-s::GROUP_OPEN a:LITERAL ):GROUP_CLOSE",
            "PYTHON\t{a}{,2}\t{:LITERAL a:LITERAL }:LITERAL {,2}:QUANTIFIER", "JAVA\t{a\t{:ERROR a:LITERAL",
            "JAVA\t\\Qa(\\E+\\k<n>\\R\t\\Qa(\\E:ESCAPE +:QUANTIFIER \\k<n>:REFERENCE \\R:CATEGORY",
            "PYTHON\t\\Qa\t\\Q:ERROR a:LITERAL", "PYTHON\t\\x41\\x4\t\\x41:ESCAPE \\x:ERROR 4:LITERAL",
            "PYTHON\ta)\ta:LITERAL ):ERROR", "PYTHON\t(a\t(:ERROR a:LITERAL",
            "PYTHON\t[a)\t[:ERROR a:LITERAL ):LITERAL",
            "PYTHON\t*a**\t*:ERROR a:LITERAL *:QUANTIFIER *:ERROR", "PYTHON\t^*\t^:ANCHOR *:ERROR",
            "JAVA\t^*\t^:ANCHOR *:QUANTIFIER", "PYTHON\ta\\\ta:LITERAL \\:ERROR",
            "PYTHON\t(?<n>a)\t(:GROUP_OPEN ?:ERROR <:LITERAL n:LITERAL >:LITERAL a:LITERAL ):GROUP_CLOSE",
            "JAVA\t(?<n>a)\t(?<n>:GROUP_OPEN a:LITERAL ):GROUP_CLOSE", "PYTHON\t😀+\t😀:LITERAL +:QUANTIFIER",
            "PYTHON\t(?#a\\)\\\\b)c\t(?#a\\)\\\\b):COMMENT c:LITERAL",
            "PYTHON\t(?#a\\\t(:ERROR ?:ERROR #:LITERAL a:LITERAL \\:ERROR",
            "PYTHON\t(?x)(?-x:a#)#b\t(?x):FLAG (?-x::GROUP_OPEN a:LITERAL #:LITERAL ):GROUP_CLOSE #b:COMMENT"})
    void takesAPatternApart(Flavour flavour, String pattern, String expected) {
        assertEquals(expected,
                tokens(pattern, flavour).tokens().stream()
                        .map(token -> pattern.substring(token.start(), token.end()) + ":" + token.kind())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aCommentMayBeAsLongAsAPattern() {
        for (String piece : List.of("x", "\\x", "\\)")) {
            String comment = "(?#" + piece.repeat(Patterns.MAX_LENGTH / piece.length()) + ")";
            assertEquals(List.of(new PatternToken(PatternTokenKind.COMMENT, 0, comment.length()),
                    new PatternToken(PatternTokenKind.LITERAL, comment.length(), comment.length() + 1)),
                    tokens(comment + "f", Flavour.PYTHON).tokens());
        }
    }

    @Test
    void pythonReadsAnEscapeInACommentAsOne() {
        PatternOptions verbose = new PatternOptions(Flavour.PYTHON, Set.of(PatternFlag.VERBOSE));
        assertEquals(List.of(new PatternToken(PatternTokenKind.LITERAL, 0, 1),
                new PatternToken(PatternTokenKind.COMMENT, 1, 5)), PatternTokens.of("a#\\\nb", verbose).tokens());
        assertEquals(List.of(new PatternToken(PatternTokenKind.COMMENT, 0, 4),
                new PatternToken(PatternTokenKind.LITERAL, 4, 5)), PatternTokens.of("#\\\\\nb", verbose).tokens());
        assertEquals(List.of(new PatternToken(PatternTokenKind.COMMENT, 0, 3),
                new PatternToken(PatternTokenKind.LITERAL, 3, 4)),
                PatternTokens.of("#\\\nb", verbose.in(Flavour.JAVA)).tokens());
    }

    @Test
    void pairsTheBracketsOfGroupsAndClasses() {
        PatternTokens tokens = tokens("(?i)(a[)]b)c]", Flavour.PYTHON);
        assertEquals(Optional.of(3), tokens.matchingBracket(0));
        assertEquals(Optional.of(0), tokens.matchingBracket(3));
        assertEquals(Optional.of(10), tokens.matchingBracket(4));
        assertEquals(Optional.of(4), tokens.matchingBracket(10));
        assertEquals(Optional.of(8), tokens.matchingBracket(6));
        assertEquals(Optional.empty(), tokens.matchingBracket(7));
        assertEquals(Optional.empty(), tokens.matchingBracket(12));
        assertEquals(Optional.empty(), tokens("(a", Flavour.PYTHON).matchingBracket(0));
        assertEquals(Optional.empty(), tokens("\\(a)", Flavour.PYTHON).matchingBracket(3));
    }

    @Test
    void coversEveryPatternWithoutGapAndFindsNoErrorInOneThatCompiles() {
        PatternDice dice = new PatternDice(new Random(7));
        for (int i = 0; i < 3_000; i++) {
            String pattern = dice.pattern();
            for (Flavour flavour : Flavour.values()) {
                PatternOptions options = new PatternOptions(flavour, dice.flags());
                PatternTokens tokens = PatternTokens.of(pattern, options);
                int at = 0;
                for (PatternToken token : tokens.tokens()) {
                    assertEquals(at, token.start(), pattern);
                    at = token.end();
                }
                assertEquals(pattern.length(), at, pattern);
                if (Patterns.compile(pattern, options) instanceof CompiledPattern) {
                    assertEquals(Set.of(), tokens.tokens().stream()
                            .filter(token -> token.kind() == PatternTokenKind.ERROR).collect(Collectors.toSet()),
                            () -> options + " " + pattern);
                }
            }
        }
    }

    private static PatternTokens tokens(String pattern, Flavour flavour) {
        return PatternTokens.of(pattern, new PatternOptions(flavour, Set.of()));
    }
}
