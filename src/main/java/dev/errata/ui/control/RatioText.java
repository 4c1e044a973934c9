package dev.errata.ui.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/// The one way in which a ratio is written where it is not edited.
public final class RatioText {
    private static final int PLACES = 2;

    private RatioText() {}

    /// At most two places, no zero behind the last that counts: `0.8`, `0.85`, `1`. A dash for none.
    public static String of(OptionalDouble ratio) {
        return ratio.stream().filter(Double::isFinite)
                .mapToObj(value -> BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP))
                .map(rounded -> rounded.stripTrailingZeros().toPlainString()).findFirst().orElse("–");
    }
}
