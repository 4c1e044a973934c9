package dev.errata.regex.engine;

import dev.errata.regex.PatternFlag;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What an engine is asked: whether it takes a pattern, and what it matches first in each of some texts.
///
/// @param texts what it is tried on; each is one subject, whatever line ends it has
/// @param time  how long an engine may take for compiling, and for each text; over 0
public record Question(String pattern, Set<PatternFlag> flags, List<String> texts, Duration time) {

    /// After so many texts on which a pattern was stopped, the rest is not tried.
    static final int STOPS_BEFORE_GIVING_UP = 2;

    public Question {
        Objects.requireNonNull(pattern);
        flags = Set.copyOf(flags);
        texts = List.copyOf(texts);
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(time.toString());
        }
    }
}
