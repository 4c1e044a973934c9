package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.regex.PatternCost.Shape;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternCostTest {

    private static CompiledPattern compiled(String pattern) {
        return (CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT);
    }

    /// The engine remembers where it has been, unless there is a reference.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"connection refused; LINEAR; 1", "^foo.*bar; LINEAR; 1",
            "foo.*bar; POLYNOMIAL; 2", "foo.*bar.*baz; POLYNOMIAL; 3", "(a+)+b; POLYNOMIAL; 2",
            "(a+)+\\1b; EXPONENTIAL; 0"})
    void tellsHowTheWorkGrows(String pattern, Shape shape, int degree) {
        PatternCost cost = PatternCost.of(compiled(pattern), Cancellation.NEVER);
        assertEquals(List.of(shape, degree), List.of(cost.shape(), cost.degree()), cost::toString);
    }

    @Test
    void theAttackCostsWhatItSays() {
        CompiledPattern pattern = compiled("foo.*bar");
        PatternCost cost = PatternCost.of(pattern, Cancellation.NEVER);
        PatternCost.Point last = cost.points().stream().filter(point -> !point.isStopped()).toList().getLast();
        String text = cost.attack().text((last.length() - cost.attack().head().length()
                - cost.attack().tail().length()) / cost.attack().pump().length());
        assertEquals(last.steps(), pattern.findAll(text, 10_000, Budget.DEFAULT, Cancellation.NEVER).steps());
        assertTrue(cost.points().size() > 3);
    }

    @Test
    void measuresAPatternWhoseTextsWouldBeEndless() {
        String part = "((((((a{50}){50}){50}){50}){50}){50})b+";
        assertTrue(PatternCost.of(compiled(part.repeat(40)), Cancellation.NEVER).attack().head().length() < 10_000);
    }

    @Test
    void endsWhenItIsCancelled() {
        assertThrows(CancellationException.class, () -> PatternCost.of(compiled("(a+)+b"), () -> true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"ab(c|d)e?; abce, abde", "\\d{3}[x-z]\\b; 111x, 222x", "(?<=q)z;",
            "((((((a{50}){50}){50}){50}){50}){50});", "((((((a{50}){50}b){50}b){50}b){50}b){50}b);"})
    void makesExamplesThatMatch(String pattern, String examples) {
        List<String> found = PatternExamples.of(compiled(pattern), Cancellation.NEVER);
        assertEquals(examples == null ? List.of() : List.of(examples.split(", ")),
                found.subList(0, Math.min(2, found.size())));
    }
}
