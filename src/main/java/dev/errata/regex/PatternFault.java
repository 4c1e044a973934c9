package dev.errata.regex;

import java.util.Objects;

/// Why a pattern cannot be used.
///
/// @param offset where it goes wrong: a UTF-16 offset in the pattern as the user wrote it, at most its length
/// @param kind what is wrong, for a message in the reader's language
/// @param engineMessage the engine's own words, in English; Python's for [Flavour#PYTHON] wherever Python has any
public record PatternFault(int offset, PatternFaultKind kind, String engineMessage) implements Compilation {

    public PatternFault {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(engineMessage);
        if (offset < 0) {
            throw new IllegalArgumentException("offset " + offset);
        }
    }
}
