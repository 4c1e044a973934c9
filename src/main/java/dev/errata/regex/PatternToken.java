package dev.errata.regex;

import java.util.Objects;

/// A part of a pattern: UTF-16 offsets, `end` exclusive; never empty.
public record PatternToken(PatternTokenKind kind, int start, int end) {

    public PatternToken {
        Objects.requireNonNull(kind);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    PatternToken as(PatternTokenKind other) {
        return new PatternToken(other, start, end);
    }
}
