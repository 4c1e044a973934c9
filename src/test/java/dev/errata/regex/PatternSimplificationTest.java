package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.task.Cancellation;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSimplificationTest {
    private static final List<String> PIECES = List.of(".*", ".*?", ".+", ".+?", "a", "b", "a*", "a+", "(?:a+)+",
            "(b*)*",
            "([ab]+)*", "(?:.+)+", "|", "(?:a|.*b)", "\\b", "^", "$", "(?=b)", "(?<=a)", "\\1", "(a)", "(?>.*?.*)");
    private static final List<String> LETTERS = List.of("a", "b", "c", " ", "\n");

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {".*foo foo", "(?i).*foo.*?bar.* (?i)foo.*?bar", ".+foo .foo", "a.*.*b a.*b",
            "a.+.*?b a.+b", "(?:a+)+b a+b", "([a-z]*)+b ([a-z]*)b", ".*a|b.+ a|b.", "(?:(?:a+)+)+b a+b",
            "a*?a*?b a*?b"})
    void leavesOutWhatOnlyCosts(String pattern, String simpler) {
        assertEquals(Optional.of(simpler), PatternSimplification.of(compile(pattern)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {".*", "foo.*bar", "a.+.+b", "(a+)+\\1", ".*+foo", "(?:ab+)+c", "[.*]foo",
            "(?:.*foo)bar", "(?:a+?)+b"})
    void leavesAloneWhatSaysSomething(String pattern) {
        assertEquals(Optional.empty(), PatternSimplification.of(compile(pattern)));
    }

    @Property(tries = 3_000)
    void findsSomethingExactlyWhereThePatternDoes(@ForAll long seed) {
        Random random = new Random(seed);
        if (Patterns.compile(drawn(PIECES, random), PatternOptions.DEFAULT) instanceof CompiledPattern pattern) {
            PatternSimplification.of(pattern).ifPresent(simpler -> {
                CompiledPattern other = compile(simpler);
                for (int i = 0; i < 8; i++) {
                    String text = drawn(LETTERS, random);
                    assertEquals(finds(pattern, text), finds(other, text),
                            () -> pattern.pattern() + " as " + simpler + " on " + text);
                }
            });
        }
    }

    private static String drawn(List<String> pieces, Random random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            drawn.append(pieces.get(random.nextInt(pieces.size())));
        }
        return drawn.toString();
    }

    private static boolean finds(CompiledPattern pattern, String text) {
        return pattern.find(text, 0, Budget.DEFAULT, Cancellation.NEVER).first().isPresent();
    }

    private static CompiledPattern compile(String pattern) {
        return (CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT);
    }
}
