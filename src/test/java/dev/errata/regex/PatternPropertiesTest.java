package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.task.Cancellation;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PatternPropertiesTest {

    /// What Python and Java read alike.
    @Provide
    Arbitrary<String> plainPatterns() {
        return Arbitraries.lazyOf(() -> atoms(), () -> atoms(), () -> atoms(), () -> groups(), () -> sequences());
    }

    private static Arbitrary<String> atoms() {
        return Combinators.combine(
                Arbitraries.of("a", "Z", "7", " ", "_", "-", ":", "/", "=", "<", "#", "é", "错", "😀", "]", "}", ".",
                        "\\.",
                        "\\[", "\\\\", "\\-", "\\n", "\\t", "\\d", "\\D", "\\x41", "\\u9519", "[a-z0-9_-]", "[^\"']",
                        "[\\]\\d]",
                        "[.*+?()|^$&]", "[-a]"),
                Arbitraries.of("", "", "", "*", "+", "?", "*?", "++", "{2}", "{1,3}", "{2,}?")).as(String::concat);
    }

    private Arbitrary<String> groups() {
        return Combinators.combine(Arbitraries.of("(", "(?:", "(?=", "(?!", "(?>", "(?i:", "(?s-i:"), plainPatterns(),
                Arbitraries.of("", "|"), plainPatterns(), Arbitraries.of(")", ")?", "){2}"))
                .as((open, first, bar, second, close) -> open + first + bar + second + close);
    }

    private Arbitrary<String> sequences() {
        return Combinators
                .combine(Arbitraries.of("", "^", "\\A"), plainPatterns(), plainPatterns(), Arbitraries.of("", "$"))
                .as((start, first, second, end) -> start + first + second + end);
    }

    @Property
    void keepsThePlainSpelling(@ForAll("plainPatterns") String pattern) throws PythonSyntaxException {
        JavaSpelling spelling = new PythonTranslator(new PythonSource(pattern), new PythonMode(false, false, false))
                .translate().spelling();
        assertEquals(pattern, spelling.text());
        for (int offset = 0; offset < pattern.length(); offset++) {
            assertTrue(spelling.origin(offset) <= offset, pattern);
        }
    }

    @Property
    void findsSpansWithinTheTextInOrder(@ForAll long seed) {
        PatternDice dice = new PatternDice(new Random(seed));
        String text = dice.subject();
        if (Patterns.compile(dice.pattern(), new PatternOptions(Flavour.PYTHON,
                Set.of(PatternFlag.CASE_INSENSITIVE))) instanceof CompiledPattern pattern) {
            MatchOutcome outcome = pattern.findAll(text, 1_000, Budget.DEFAULT, Cancellation.NEVER);
            int end = 0;
            for (Match match : outcome.matches()) {
                assertTrue(match.start() >= end, pattern.pattern());
                end = match.end();
                for (int group = 0; group <= pattern.groupCount(); group++) {
                    match.group(group).ifPresent(span -> assertTrue(span.end() <= text.length(), pattern.pattern()));
                }
            }
        }
    }

    @Property
    void answersToAnyPattern(@ForAll String pattern) {
        for (Flavour flavour : Flavour.values()) {
            switch (Patterns.compile(pattern, PatternOptions.DEFAULT.in(flavour))) {
                case CompiledPattern compiled -> assertEquals(pattern, compiled.pattern());
                case PatternFault fault -> assertTrue(fault.offset() <= pattern.length(), pattern);
            }
        }
        assertInstanceOf(PatternTokens.class, PatternTokens.of(pattern, PatternOptions.DEFAULT));
    }
}
