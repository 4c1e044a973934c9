package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.task.Cancellation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlowUpTest {

    /// Time that no test gets near, so that steps alone decide.
    private static final Duration LONG = Duration.ofMinutes(5);

    @ParameterizedTest
    @CsvSource({"(a+)+b, a, 5000", "(a+)+b, a, 100000", ".*.*.*=.*, x, 5000", ".*.*.*=.*, x, 100000",
            "(a|b)*c, a, 100000",
            "(x{1000}){1000}y, x, 2000000"})
    void endsAsAResultOnALongText(String pattern, String character, int length) {
        String text = character.repeat(length);
        for (Flavour flavour : Flavour.values()) {
            MatchOutcome outcome = compile(pattern, flavour).find(text, 0, new Budget(2_000_000, LONG),
                    Cancellation.NEVER);
            Stop stop = outcome.stop().orElseThrow();
            assertTrue(EnumSet.of(StopReason.STEPS, StopReason.STACK).contains(stop.reason()), stop.toString());
            assertEquals(outcome.steps(), stop.steps());
            assertTrue(stop.offset() >= 0 && stop.offset() < length, stop.toString());
        }
    }

    @Test
    void stopsAtTheSameStepEachTime() {
        String text = "a".repeat(5000);
        MatchOutcome first = compile("(a+)+b", Flavour.PYTHON).find(text, 0, new Budget(10_000, LONG),
                Cancellation.NEVER);
        MatchOutcome second = compile("(a+)+b", Flavour.PYTHON).find(text, 0, new Budget(10_000, LONG),
                Cancellation.NEVER);
        assertEquals(first, second);
        assertEquals(new Stop(StopReason.STEPS, first.stop().orElseThrow().offset(), 10_000),
                first.stop().orElseThrow());
    }

    @Test
    void namesTheEndOfTheStack() throws InterruptedException {
        AtomicReference<MatchOutcome> outcome = new AtomicReference<>();
        Thread small = new Thread(null, () -> outcome.set(compile("(a|b)*", Flavour.PYTHON).find("a".repeat(100_000), 0,
                new Budget(2_000_000, LONG), Cancellation.NEVER)), "small stack", 256 * 1024);
        small.start();
        small.join();
        assertEquals(Optional.of(StopReason.STACK), outcome.get().stop().map(Stop::reason));
    }

    @Test
    void goesOnWithTheNextLineWhereTheStackEnded() throws InterruptedException {
        AtomicReference<LineSummary> summary = new AtomicReference<>();
        CompiledPattern pattern = compile("(a|b)*c", Flavour.PYTHON);
        Thread small = new Thread(null, () -> summary.set(new LineMatcher(pattern, new Budget(2_000_000, LONG), 10)
                .match("a".repeat(100_000) + "\nabc\n", hit -> {}, (done, total) -> {}, Cancellation.NEVER)),
                "small stack", 256 * 1024);
        small.start();
        small.join();
        LineSummary got = summary.get();
        assertEquals(new LineSummary(2, 1, 1, 1, got.steps(), false), got);
    }

    @Test
    void matchesTheSameTextWhereTheStackIsLarge() throws InterruptedException {
        AtomicReference<MatchOutcome> outcome = new AtomicReference<>();
        Thread large = new Thread(null, () -> outcome.set(compile("(a|b)*", Flavour.PYTHON).find("a".repeat(5_000), 0,
                new Budget(2_000_000, LONG), Cancellation.NEVER)), "large stack", 512L * 1024 * 1024);
        large.start();
        large.join();
        assertEquals(Optional.of(new GroupSpan(0, 5_000)), outcome.get().first().flatMap(match -> match.group(0)));
        assertEquals(Optional.empty(), outcome.get().stop());
    }

    @Test
    void stopsWhenTheTimeIsUp() {
        MatchOutcome outcome = compile("(a+)+b", Flavour.PYTHON).find("a".repeat(5_000), 0,
                new Budget(Long.MAX_VALUE, Duration.ofMillis(1)), Cancellation.NEVER);
        assertEquals(Optional.of(StopReason.TIME), outcome.stop().map(Stop::reason));
    }

    @Test
    void stopsWhenCancelledInTheMiddle() {
        AtomicInteger asked = new AtomicInteger();
        MatchOutcome outcome = compile("(a+)+b", Flavour.PYTHON).find("a".repeat(5_000), 0,
                new Budget(Long.MAX_VALUE, LONG), () -> asked.incrementAndGet() > 5);
        assertEquals(Optional.of(StopReason.CANCELLED), outcome.stop().map(Stop::reason));
        assertTrue(outcome.steps() > 0 && outcome.steps() < 10_000, outcome.toString());
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void refusesALoopThatTakesNoStep(Flavour flavour) {
        assertEquals(new PatternFault(4, PatternFaultKind.TOO_COSTLY, "too many ways to match nothing"),
                Patterns.compile("(?:){1000000000}x", new PatternOptions(flavour, Set.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:(?:){1000}){1000}x", "(?:a?){1000000}", "((((a{0,9}){999}){999}){999}){999}",
            "(?:\\b){1000000}", "a(?:){1000000}x", "a(?:b|c(?:){1000000})x",
            "(?:ab(?:){1000}){1000}(?:(?:){1000}){1000}", "(?=(?:){1000000})", "(?:(?=)){9999999}?x"})
    void refusesLoopsThatTakeNoStepInOtherGuises(String pattern) {
        PatternFault fault = assertInstanceOf(PatternFault.class, Patterns.compile(pattern, PatternOptions.DEFAULT));
        assertEquals(PatternFaultKind.TOO_COSTLY, fault.kind());
    }

    @Test
    void refusesToRepeatWhatIsNotThereTooOften() {
        PatternOptions options = PatternOptions.DEFAULT.in(Flavour.JAVA);
        assertEquals(new PatternFault(4, PatternFaultKind.TOO_COSTLY, "too many ways to match nothing"),
                Patterns.compile("a{2}{1000000000}", options));
        assertEquals(new PatternFault(0, PatternFaultKind.TOO_COSTLY, "too many ways to match nothing"),
                Patterns.compile("{1000000000}a", options));
        assertInstanceOf(CompiledPattern.class, Patterns.compile("a{2}{3}", options));
    }

    @Test
    void refusesToTryTooManyWaysOnAnEmptyText() {
        assertInstanceOf(PatternFault.class, Patterns.compile("(?:|)".repeat(60) + "x", PatternOptions.DEFAULT));
        assertInstanceOf(PatternFault.class, Patterns.compile("(a*|b*)".repeat(60) + "x", PatternOptions.DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x{5000}", ".{0,100000}y", "(?:ab?){500}", "(?:a*|b*){12}", "(?:\\s*,?\\s*\\d*){20}",
            "(?:(?:a|b)?(?:c|d)?(?:e|f)?)*x", "(?:)*x", "(x{1000}){1000}"})
    void doesNotRefuseWhatStepsCanCount(String pattern) {
        for (Flavour flavour : Flavour.values()) {
            MatchOutcome outcome = compile(pattern, flavour).find("", 0, Budget.DEFAULT, Cancellation.NEVER);
            assertEquals(Optional.empty(), outcome.stop());
        }
    }

    @Test
    void aLongCommentEndsNoStack() throws InterruptedException {
        AtomicReference<Outline> outline = new AtomicReference<>();
        Thread small = new Thread(null,
                () -> outline.set(compile("(?#" + "x\\)".repeat(3_000) + ")f", Flavour.PYTHON).outline()),
                "small stack",
                256 * 1024);
        small.start();
        small.join();
        assertEquals(compile("f", Flavour.PYTHON).outline(), outline.get());
    }

    @Test
    void refusesAPatternThatIsTooLong() {
        assertEquals(
                new PatternFault(Patterns.MAX_LENGTH, PatternFaultKind.TOO_LARGE,
                        "pattern is longer than 10000 characters"),
                Patterns.compile("a".repeat(Patterns.MAX_LENGTH + 1), PatternOptions.DEFAULT));
    }

    @Test
    void refusesGroupsNestedTooDeeply() {
        String deep = "(".repeat(4_000) + "a" + ")".repeat(4_000);
        PatternFault python = assertInstanceOf(PatternFault.class, Patterns.compile(deep, PatternOptions.DEFAULT));
        assertEquals(PatternFaultKind.TOO_LARGE, python.kind());
        switch (Patterns.compile(deep, PatternOptions.DEFAULT.in(Flavour.JAVA))) {
            case PatternFault fault -> assertEquals(PatternFaultKind.TOO_LARGE, fault.kind());
            case CompiledPattern pattern -> assertEquals(4_000, pattern.groupCount());
        }
    }

    private static CompiledPattern compile(String pattern, Flavour flavour) {
        return assertInstanceOf(CompiledPattern.class, Patterns.compile(pattern, PatternOptions.DEFAULT.in(flavour)));
    }
}
