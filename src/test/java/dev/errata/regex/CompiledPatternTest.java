package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.task.Cancellation;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompiledPatternTest {

    @Test
    void givesWhatTheUserWrote() {
        CompiledPattern pattern = compile("(?P<code>\\d+) (?:x)(y)?(?P<name>z)?");
        assertEquals("(?P<code>\\d+) (?:x)(y)?(?P<name>z)?", pattern.pattern());
        assertEquals(PatternOptions.DEFAULT, pattern.options());
        assertEquals(3, pattern.groupCount());
        assertEquals(List.of(Map.entry("code", 1), Map.entry("name", 3)),
                List.copyOf(pattern.groupNames().entrySet()));
    }

    @Test
    void givesTheGroupsOfAMatch() {
        Match match = compile("(?P<code>\\d+) (x)?(y)").find("no 42 Y", 0, Budget.DEFAULT, Cancellation.NEVER).first()
                .orElseThrow();
        assertEquals(new Match(3, 7,
                List.of(Optional.of(new GroupSpan(3, 5)), Optional.empty(), Optional.of(new GroupSpan(6, 7)))), match);
        assertEquals(Optional.of(new GroupSpan(3, 7)), match.group(0));
        assertEquals(Optional.of(new GroupSpan(6, 7)), match.group(3));
        assertThrows(IndexOutOfBoundsException.class, () -> match.group(4));
    }

    @Test
    void findsFromAPlaceButSeesWhatStandsBefore() {
        assertEquals(Optional.of(new Match(4, 5, List.of())), first("a", "a b a", 1));
        assertEquals(Optional.empty(), first("^a", "aa", 1));
        assertEquals(Optional.of(new Match(1, 2, List.of())), first("(?<=a)b", "ab", 1));
        assertEquals(Optional.of(new Match(2, 2, List.of())), first("$", "ab", 2));
        assertThrows(IndexOutOfBoundsException.class, () -> first("a", "ab", 3));
    }

    @Test
    void saysThatThereAreMoreMatchesThanAskedFor() {
        MatchOutcome outcome = compile("a").findAll("banana", 2, Budget.DEFAULT, Cancellation.NEVER);
        assertEquals(List.of(new Match(1, 2, List.of()), new Match(3, 4, List.of())), outcome.matches());
        assertEquals(Optional.of(new Stop(StopReason.LIMIT, 5, outcome.steps())), outcome.stop());
    }

    @Test
    void doesNotSpeakOfALimitThatIsJustReached() {
        MatchOutcome outcome = compile("a").findAll("banana", 3, Budget.DEFAULT, Cancellation.NEVER);
        assertEquals(3, outcome.matches().size());
        assertEquals(Optional.empty(), outcome.stop());
    }

    @Test
    void keepsTheMatchesFoundBeforeTheStop() {
        MatchOutcome outcome = compile("x|(a+)+b").findAll("x" + "a".repeat(5_000), 10,
                new Budget(50_000, Budget.DEFAULT.time()), Cancellation.NEVER);
        assertEquals(List.of(new Match(0, 1, List.of(Optional.empty()))), outcome.matches());
        assertEquals(Optional.of(StopReason.STEPS), outcome.stop().map(Stop::reason));
    }

    @Test
    void doesNothingForACallerWhoHasGone() {
        assertEquals(new MatchOutcome(List.of(), 0, Optional.of(new Stop(StopReason.CANCELLED, 0, 0))),
                compile("a").findAll("banana", 3, Budget.DEFAULT, () -> true));
    }

    @Test
    void readsAnyKindOfText() {
        assertEquals(Optional.of(new Match(2, 3, List.of())),
                compile("c").find(CharBuffer.wrap("abc"), 0, Budget.DEFAULT, Cancellation.NEVER).first());
    }

    @Test
    void refusesBudgetsAndLimitsOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Budget(0, Budget.DEFAULT.time()));
        assertThrows(IllegalArgumentException.class, () -> new Budget(1, Duration.ZERO));
        assertThrows(IllegalArgumentException.class,
                () -> compile("a").findAll("a", 0, Budget.DEFAULT, Cancellation.NEVER));
    }

    private static Optional<Match> first(String pattern, String text, int from) {
        return compile(pattern).find(text, from, Budget.DEFAULT, Cancellation.NEVER).first();
    }

    private static CompiledPattern compile(String pattern) {
        return assertInstanceOf(CompiledPattern.class, Patterns.compile(pattern, PatternOptions.DEFAULT));
    }
}
