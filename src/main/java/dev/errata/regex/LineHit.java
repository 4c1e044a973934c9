package dev.errata.regex;

import java.util.Objects;

/// A line on which a pattern matched, or on which it was stopped before it could tell.
///
/// @param line its number, from 1
/// @param start where it begins in the whole text (UTF-16)
/// @param end where it ends, its LF or CRLF not counted
/// @param outcome the matches, whose offsets count from `start`, and why they may not be all
public record LineHit(int line, int start, int end, MatchOutcome outcome) {

    public LineHit {
        Objects.requireNonNull(outcome);
        if (line < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("line " + line + ", " + start + " to " + end);
        }
    }
}
