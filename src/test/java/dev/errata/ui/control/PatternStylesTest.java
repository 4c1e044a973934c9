package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.regex.PatternOptions;
import dev.errata.regex.PatternTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PatternStylesTest {

    private static PatternStyles of(String pattern) {
        return new PatternStyles(PatternTokens.of(pattern, PatternOptions.DEFAULT));
    }

    /// Each part with its looks.
    private static List<String> parts(String pattern, OptionalInt fault, Optional<PatternStyles.Pair> brackets) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (RowPainter.Run run : of(pattern).runs(fault, brackets)) {
            parts.add(pattern.substring(at, at + run.length()) + " "
                    + String.join(" ", run.styles()).replace("pattern-", ""));
            at += run.length();
        }
        return parts;
    }

    @Test
    void givesEachKindOfPartALook() {
        assertEquals(
                List.of("^ anchor", "( group", "oom ", "| alternation", "[ class", "a ", "- class", "z ", "] class",
                        "+ quantifier", ") group", "\\. escape", "\\d class", "\\1 reference"),
                parts("^(oom|[a-z]+)\\.\\d\\1", OptionalInt.empty(), Optional.empty()));
    }

    @Test
    void marksThePartAtWhichThePatternGoesWrong() {
        assertEquals(List.of("a ", "\\b anchor fault", "c "), parts("a\\bc", OptionalInt.of(2), Optional.empty()));
    }

    @Test
    void marksTheLastPartWhereThePatternGoesWrongAtItsEnd() {
        assertEquals(List.of("a ", "b fault"), parts("ab", OptionalInt.of(2), Optional.empty()));
        assertEquals(List.of(), parts("", OptionalInt.of(0), Optional.empty()));
    }

    @Test
    void pairsTheBracketBeforeTheCaretElseTheOneBehind() {
        assertEquals(Optional.of(new PatternStyles.Pair(0, 2)), of("(a)(b)").pairAt(0));
        assertEquals(Optional.of(new PatternStyles.Pair(0, 2)), of("(a)(b)").pairAt(1));
        assertEquals(Optional.of(new PatternStyles.Pair(2, 0)), of("(a)(b)").pairAt(3));
        assertEquals(Optional.of(new PatternStyles.Pair(5, 3)), of("(a)(b)").pairAt(6));
        assertEquals(Optional.empty(), of("a(b)").pairAt(0));
        assertEquals(Optional.empty(), of("").pairAt(0));
    }

    @Test
    void marksBothBracketsOfThePair() {
        assertEquals(List.of("( group bracket", "a ", ") group bracket"),
                parts("(a)", OptionalInt.empty(), Optional.of(new PatternStyles.Pair(2, 0))));
    }
}
