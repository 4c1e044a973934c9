package dev.errata.log;

import java.util.Objects;

/// A line of a log, to be shown.
///
/// @param number from 1
/// @param text   its text, or its beginning
/// @param cut    how many bytes of it are left out
public record LogLine(long number, String text, long cut) {

    public LogLine {
        Objects.requireNonNull(text);
    }
}
