package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.task.Cancellation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    private static Growth growth(String pattern) {
        return Growth.of((CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"out\\sof\\smemory LINEAR", "foo.* LINEAR", "foo.{0,50}bar LINEAR",
            "foo\\d+bar LINEAR",
            "^foo.*bar LINEAR", "foo.*bar QUADRATIC", "\\w+: QUADRATIC", "foo.*bar.*baz CUBIC", "\\d+,?\\d+x CUBIC",
            "(foo.*bar|a.*b.*c) CUBIC", "(\\w+\\s)+x QUADRATIC", "(a+)+b EXPONENTIAL", "(\\w+\\s?)*: EXPONENTIAL",
            "(\\w|\\d)+: EXPONENTIAL", "(.*foo)+x EXPONENTIAL", "(ab|cd)+x LINEAR",
            "^foo|a.*b.*c CUBIC", "^foo.*bar|\\Aa.*b LINEAR", "(^a.*b|^b.*c) LINEAR", "(^a.*b|b.*c) QUADRATIC",
            "(?m)^foo.*bar QUADRATIC", "(a+){20,} EXPONENTIAL"})
    void isReadOffThePattern(String pattern, Growth growth) {
        assertEquals(growth, growth(pattern));
    }

    /// A pattern that ends with what always succeeds never asks for another way. An engine that remembers nothing says the same: a
    /// reference anywhere makes ours forget.
    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"(a+)* LINEAR", "(a*)* LINEAR", "x(a+)+ LINEAR", "(a+)*b? LINEAR",
            "(a+)*(b|) LINEAR", "((a+)*)+ LINEAR", "(a|a)* LINEAR", "x(a+?)*? LINEAR", "(.*foo)+ LINEAR",
            "(a+){3,} LINEAR", "^(a+)* LINEAR",
            "(a+)+$ EXPONENTIAL", "(a+)*\\bc EXPONENTIAL", "x(a+)+(?=b) EXPONENTIAL", "(?:(a+)*b)* EXPONENTIAL",
            "x(a+)*(b|c) EXPONENTIAL", "(?:c(a+)*){2,} EXPONENTIAL", "c((d+)+e|) EXPONENTIAL"})
    void isExponentialOnlyWhereSomethingCanStillFail(String pattern, Growth growth) {
        CompiledPattern forgetful = (CompiledPattern) Patterns.compile(
                "(?:" + pattern + ")|(?P<own>\u0002)(?P=own)", PatternOptions.DEFAULT);
        boolean isMeasured = PatternCost.of(forgetful, Cancellation.NEVER).shape() == PatternCost.Shape.EXPONENTIAL;
        assertEquals(List.of(growth == Growth.EXPONENTIAL, growth == Growth.EXPONENTIAL),
                List.of(growth(pattern) == Growth.EXPONENTIAL, isMeasured));
    }

    @Test
    @Timeout(20)
    void isReadInAFewSteps() {
        assertEquals(Growth.CUBIC, growth("(?:ab)?".repeat(8) + "x*".repeat(4_900) + "y"));
        String different = IntStream.range(0, 3_000).mapToObj(i -> Character.toString(0x4e00 + i) + "*")
                .collect(Collectors.joining());
        assertEquals(Growth.LINEAR, growth("^" + "(?:ab)?".repeat(8) + different + "y"));
        assertEquals(Growth.EXPONENTIAL, growth("(?:" + "(?:ab)?".repeat(3) + "x*".repeat(30) + ")*y"));
        assertEquals(Growth.LINEAR,
                growth("^" + "(?:".repeat(5) + "(?:ab)?".repeat(3) + different + "c" + ")*".repeat(5) + "y"));
    }
}
