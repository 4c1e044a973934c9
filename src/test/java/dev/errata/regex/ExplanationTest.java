package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.regex.Explanation.Greed;
import dev.errata.regex.Explanation.Kind;
import dev.errata.regex.Explanation.Times;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static Explanation of(String pattern) {
        return Explanation.of(PatternTokens.of(pattern, PatternOptions.DEFAULT));
    }

    /// Kind, what is said, times, and the parts in brackets.
    private static String outline(Explanation part) {
        String times = part.times().map(found -> "{" + found.least() + ","
                + (found.isOpen() ? "" : Integer.toString(found.most())) + "}").orElse("");
        String parts = part.parts().isEmpty()
                ? ""
                : part.parts().stream().map(ExplanationTest::outline).toList().toString();
        return part.kind() + (part.text().isEmpty() ? "" : " " + part.text()) + times + parts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "abc; LITERAL abc",
            "ab+c; SEQUENCE[LITERAL a, LITERAL b{1,}, LITERAL c]",
            "a|(?P<n>b\\.)?; ALTERNATIVES[LITERAL a, NAMED_GROUP n{0,1}[LITERAL b.]]",
            "(a)(b){2,3}?; SEQUENCE[GROUP 1[LITERAL a], GROUP 2{2,3}[LITERAL b]]",
            "[^a-z]\\d.; SEQUENCE[NONE_OF a-z, DIGIT \\d, ANY .]",
            "^(?:x|y)$; SEQUENCE[LINE_START ^, PLAIN_GROUP (?:[ALTERNATIVES[LITERAL x, LITERAL y]], LINE_END $]",
            "a(b; SEQUENCE[LITERAL a, ERROR (, LITERAL b]",
            "a)b; SEQUENCE[LITERAL a, ERROR ), LITERAL b]"})
    void readsThePartsOfAPattern(String pattern, String expected) {
        assertEquals(expected, outline(of(pattern)));
    }

    @Test
    void knowsHowAQuantifierTakes() {
        assertEquals(Optional.of(new Times(0, Integer.MAX_VALUE, Greed.LAZY)), of("a*?").times());
        assertEquals(Optional.of(new Times(1, Integer.MAX_VALUE, Greed.POSSESSIVE)), of("a++").times());
        assertEquals(Optional.of(new Times(4, 4, Greed.GREEDY)), of("a{4}").times());
    }

    @Test
    void findsTheSmallestPartAtAPlace() {
        Explanation part = of("x(a|bc)+").at(5);
        assertEquals(Kind.LITERAL, part.kind());
        assertEquals("bc", part.text());
    }

    @Test
    void readsNoGroupsBeyondADepthButCountsThem() {
        Explanation root = of("(".repeat(4_000) + "a" + ")".repeat(4_000) + "(b)");
        assertEquals("4001", root.parts().getLast().text());
        nested(root, "deep");
        int depth = 0;
        for (Explanation part = root.parts().getFirst(); !part.parts().isEmpty(); part = part.parts().getFirst()) {
            depth++;
        }
        assertEquals(250, depth);
        assertEquals(8_001, root.parts().getFirst().end());
        assertEquals(4_001, of("(".repeat(4_000) + "a").end());
    }

    @Test
    void thePartsOfAnyPatternLieWithinTheirWholeAndFollowEachOther() {
        PatternDice dice = new PatternDice(new Random(5));
        for (int i = 0; i < 3_000; i++) {
            String pattern = dice.pattern();
            Explanation root = of(pattern);
            assertTrue(root.start() >= 0 && root.end() <= pattern.length(), pattern);
            nested(root, pattern);
        }
    }

    private static void nested(Explanation part, String pattern) {
        int at = part.start();
        for (Explanation inner : part.parts()) {
            assertTrue(inner.start() >= at && inner.end() <= part.end(), () -> pattern + " " + part);
            at = inner.end();
            nested(inner, pattern);
        }
    }
}
