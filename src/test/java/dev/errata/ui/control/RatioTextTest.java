package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTextTest {
    @ParameterizedTest
    @CsvSource({"0.8, 0.8", "0.80, 0.8", "0.85, 0.85", "0.875, 0.88", "1.0, 1", "0, 0", "Infinity, –", ", –"})
    void aRatioIsWrittenInOneWay(Double ratio, String text) {
        assertEquals(text, RatioText.of(ratio == null ? OptionalDouble.empty() : OptionalDouble.of(ratio)));
    }
}
