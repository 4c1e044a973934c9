package dev.errata.regex;

import java.time.Duration;

/// How much one call may spend on matching. Steps are the deciding bound: they are the same on every machine; the time
/// is there for what steps do not see.
///
/// @param steps how often the engine may look at a character of the text; over 0
/// @param time wall-clock time; over 0
public record Budget(long steps, Duration time) {

    /// 2,000,000 steps and half a second: about twenty times what the costliest real pattern wants on a long line.
    public static final Budget DEFAULT = new Budget(2_000_000, Duration.ofMillis(500));

    public Budget {
        if (steps <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(steps + " steps, " + time);
        }
    }
}
