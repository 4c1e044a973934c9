package dev.errata.regex.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.regex.Portability;
import dev.errata.task.Cancellation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortabilityTest {
    private static final Engines ENGINES = Engines.withoutPrograms();
    private static final List<String> PIECES = List.of("a", "b", "_", " ", "-", "#", "1", ".", "\\.", "\\(", "\\-",
            "\\/",
            "\\d", "\\w", "\\s", "(", "(?:", ")", "|", "*", "+", "?", "*?", "{2}", "{0,3}", "{1,}", "[", "[^", "]",
            "a-c",
            "^", "$", "\\b", "/", "<", "~", "&", "{", "\"", "=");
    private static final List<String> LETTERS = List.of("a", "b", "A", "1", " ", "-", ".", "(", "_", "/", "#", "~");

    @Property(tries = 5_000)
    void whatIsPlainMeansTheSameToEveryEngine(@ForAll long seed) {
        Random random = new Random(seed);
        String text = drawn(PIECES, random);
        if (Patterns.compile(text, PatternOptions.DEFAULT) instanceof CompiledPattern pattern
                && Portability.isPlain(pattern)) {
            Question question = new Question(text, pattern.options().flags(),
                    List.of(drawn(LETTERS, random), drawn(LETTERS, random)), Duration.ofSeconds(5));
            List<Trial> python = ENGINES.judge(Engine.PYTHON, question, Cancellation.NEVER).trials();
            for (Engine engine : List.of(Engine.JAVA, Engine.JAVASCRIPT, Engine.RE2)) {
                assertEquals(python, ENGINES.judge(engine, question, Cancellation.NEVER).trials(),
                        () -> engine + " on " + question);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oom|out of memory", "a.{0,15}b \\d+? [a-z_]+$", "\\bx\\.y"})
    void takesTheUsualForPlain(String pattern) {
        assertTrue(Portability.isPlain(compile(pattern)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[]", "a{b", "[a&&b]", "a{1001}", "a++", "a{,2}", "\\Z", "(?i)a", "é", "(?P<n>a)", "a]"})
    void takesNothingForPlainThatEnginesReadInTheirOwnWay(String pattern) {
        assertFalse(Portability.isPlain(compile(pattern)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"(?i)(?P<what>oom) (oom)", "(?P<a>x)(?P<b>y)(?P=a) (?P<a>x)(y)(?P=a)"})
    void leavesOutWhatChangesNothing(String pattern, String rewritten) {
        assertEquals(Optional.of(rewritten), Portability.rewrite(compile(pattern)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"(?P<n>a)\\d+\\d.\\.b{2}$ (?P<n>,\\d,.,$", "[a-z]é|oom+ é",
            "[a&&b](?:c)++ &,++"})
    void namesThePartsThatEnginesReadInTheirOwnWay(String pattern, String parts) {
        assertEquals(List.of(parts.split(",")), Portability.ownReadings(compile(pattern).tokens()));
    }

    private static CompiledPattern compile(String pattern) {
        return (CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT);
    }

    private static String drawn(List<String> pieces, Random random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            drawn.append(pieces.get(random.nextInt(pieces.size())));
        }
        return drawn.toString();
    }
}
