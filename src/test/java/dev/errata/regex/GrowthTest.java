package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            "(\\w|\\d)+: EXPONENTIAL", "(.*foo)+x EXPONENTIAL", "(ab|cd)+x LINEAR"})
    void isReadOffThePattern(String pattern, Growth growth) {
        assertEquals(growth, growth(pattern));
    }
}
