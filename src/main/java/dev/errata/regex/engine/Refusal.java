package dev.errata.regex.engine;

import java.util.Objects;
import java.util.OptionalInt;

/// Why an engine does not take a pattern.
///
/// @param message the engine's own words, in English
/// @param offset  where in the pattern, in UTF-16 units, where that is known
public record Refusal(String message, OptionalInt offset) {

    public Refusal {
        Objects.requireNonNull(message);
        Objects.requireNonNull(offset);
    }
}
