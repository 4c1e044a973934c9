package dev.errata.regex.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.regex.PatternDice;
import dev.errata.regex.PatternFlag;
import dev.errata.task.Cancellation;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What runs in other programs is left out where those are not installed.
class EnginesTest {
    private static final Engines INSTALLED = Engines.installed();
    private static final Engines INFERRED = Engines.withoutPrograms();
    private static final List<Engine> SCRIPTS = List.of(Engine.JAVASCRIPT, Engine.JAVASCRIPT_U);

    @AfterAll
    static void end() {
        INSTALLED.close();
    }

    static List<EngineTable.Row> rows() throws IOException {
        return EngineTable.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void eachEngineThatIsRunSaysWhatTheTableSays(EngineTable.Row row) {
        for (Verdict verdict : INSTALLED.judge(row.question(), Cancellation.NEVER)) {
            if (verdict.how() == Verdict.How.RUN) {
                assertEquals(row.expected(verdict.engine()), EngineTable.cell(verdict), verdict.engine().word());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatIsInferredIsWhatTheTableSays(EngineTable.Row row) {
        for (Verdict verdict : INFERRED.judge(row.question(), Cancellation.NEVER)) {
            String cell = EngineTable.cell(verdict);
            String expected = row.expected(verdict.engine());
            if (cell.equals("?")) {
                assertTrue(!expected.equals("ERR"), verdict.engine().word());
            } else {
                assertEquals(expected, cell, verdict.engine().word());
            }
        }
    }

    /// Unknown is an answer; too many of them would be none.
    @Test
    void infersNearlyAllOfTheTable() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (EngineTable.Row row : rows()) {
            for (Verdict verdict : INFERRED.judge(row.question(), Cancellation.NEVER)) {
                if (EngineTable.cell(verdict).equals("?")) {
                    unknown.add(row.name() + " " + verdict.engine().word());
                }
            }
        }
        assertEquals(List.of("lookbehind_reference python", "lookbehind_reference javascript",
                "lookbehind_reference javascript-u", "conditional python", "N_alias python", "bomb_empty java",
                "bomb_empty python", "bomb_empty javascript", "bomb_empty javascript-u"), unknown);
    }

    /// JavaScript has a limit of its own, which is inferred.
    @Test
    void saysOfAPatternThatIsTooDeepThatItIsNotTried() {
        String deep = "(".repeat(50_000) + "a" + ")".repeat(50_000);
        for (Verdict verdict : INFERRED.judge(new Question(deep, Set.of(), List.of("a"), Duration.ofSeconds(1)),
                Cancellation.NEVER)) {
            boolean isScript = verdict.engine() == Engine.JAVASCRIPT || verdict.engine() == Engine.JAVASCRIPT_U;
            assertEquals(List.of(isScript, !isScript, !isScript),
                    List.of(!verdict.compiles(), verdict.trials().equals(List.of(new Trial.Unknown())),
                            verdict.how() == Verdict.How.UNTRIED),
                    verdict.engine().word());
        }
    }

    /// RE2 writes out what is repeated, and would fill the memory first.
    @ParameterizedTest
    @ValueSource(strings = {"((x{1000}){1000}){1000}", "(?:(?:(?:x{1000})(?i){1000})+?){0,1000}",
            "(?:x{1000}[])]\\Q)\\E){1000}{x", "(?P<n>[[:alpha:])]\\x{1000}\\)){999}{1000,}{,5}",
            "(x{1000}|[^]\\]({9}]){1000}"})
    void saysOfAPatternThatWouldGrowEndlesslyThatItIsNotTried(String pattern) {
        Question question = new Question(pattern, Set.of(), List.of("a"), Duration.ofSeconds(1));
        assertEquals(new Verdict(Engine.RE2, Verdict.How.UNTRIED, Optional.empty(), List.of(new Trial.Unknown())),
                verdict(INFERRED, Engine.RE2, question));
    }

    @Test
    void aPatternThatIsTooDeepForItsEngineIsUnknown() {
        Question question = new Question("(?:(?:a?){30}){1000}", Set.of(), List.of("b", "b", "b"),
                Duration.ofSeconds(5));
        assertEquals(Collections.nCopies(3, new Trial.Unknown()),
                verdict(INFERRED, Engine.RE2, question).trials());
    }

    @ParameterizedTest
    @CsvSource({"x, 1", "(x{1000}){50}, 50_100", "'a{2,3}b{4,}c{,5}', 14", "\\Qa{9}\\Eb, 5",
            "\\x{41}{3}[a-z{5}]{2}, 5"})
    void reckonsWhatRe2Makes(String pattern, String instructions) {
        assertEquals(Integer.parseInt(instructions.replace("_", "")), Re2Size.of(pattern));
    }

    @Test
    void infersOfRandomPatternsWhatJavaScriptSays() {
        PatternDice dice = new PatternDice(new Random(20261127));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            Set<PatternFlag> flags = EnumSet.noneOf(PatternFlag.class);
            if (i % 3 > 0) {
                flags.add(PatternFlag.CASE_INSENSITIVE);
            }
            if (i % 7 == 0) {
                flags.add(PatternFlag.MULTILINE);
            }
            if (i % 11 == 0) {
                flags.add(PatternFlag.DOT_ALL);
            }
            compare(new Question(dice.pattern(), flags, List.of(dice.subject(), dice.subject(), dice.subject()),
                    Duration.ofSeconds(5)), differences);
        }
        assertEquals("", String.join("\n", differences));
    }

    private static void compare(Question question, List<String> differences) {
        for (Engine engine : SCRIPTS) {
            Verdict theirs = verdict(INSTALLED, engine, question);
            Verdict ours = verdict(INFERRED, engine, question);
            assumeTrue(theirs.how() == Verdict.How.RUN, "no node on the path");
            boolean same = theirs.compiles() == ours.compiles();
            for (int i = 0; same && i < theirs.trials().size(); i++) {
                same = ours.trials().get(i).equals(new Trial.Unknown())
                        || ours.trials().get(i).equals(theirs.trials().get(i));
            }
            if (!same) {
                differences.add(question + "\n  real " + theirs + "\n  ours " + ours);
            }
        }
    }

    @Test
    void aPatternThatRunsAwayIsUnknownAndTheNextIsAnswered() {
        Question runaway = new Question("(a|a)+$", Set.of(), List.of("a".repeat(60) + "!", "ba", "a".repeat(60) + "!",
                "a"), Duration.ofMillis(300));
        Question plain = new Question("b+", Set.of(), List.of("abba"), Duration.ofSeconds(5));
        for (Engine engine : List.of(Engine.PYTHON, Engine.JAVASCRIPT)) {
            assertEquals(List.of(new Trial.Unknown(), new Trial.Hit(1, 2), new Trial.Unknown(), new Trial.Unknown()),
                    verdict(INSTALLED, engine, runaway).trials());
            assertEquals(List.of(new Trial.Hit(1, 3)), verdict(INSTALLED, engine, plain).trials());
        }
    }

    @Test
    void saysWhereAndWhyAPatternIsRefused() {
        Question question = new Question("é(?<n>a)(?P=m)", Set.of(), List.of(), Duration.ofSeconds(5));
        List<Optional<Integer>> places = INSTALLED.judge(question, Cancellation.NEVER).stream()
                .map(verdict -> verdict.refusal().map(Refusal::offset).filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt))
                .toList();
        assertEquals(List.of(Optional.of(10), Optional.of(2), Optional.of(8), Optional.of(8), Optional.of(8)), places);
    }

    private static Verdict verdict(Engines engines, Engine engine, Question question) {
        return engines.judge(question, Cancellation.NEVER).stream().filter(one -> one.engine() == engine).findFirst()
                .orElseThrow();
    }
}
