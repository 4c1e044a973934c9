package dev.errata.curation;

import java.util.Locale;
import java.util.Optional;

/// How much a finding weighs. The order is from grave to slight.
public enum Severity {
    /// Bars the record from export.
    ERROR,
    /// Wants a curator's look.
    WARNING,
    /// A hint.
    INFO;

    /// The word in settings and on the command line, such as `warning`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The severity with this [#word()].
    public static Optional<Severity> ofWord(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /// Whether this weighs as much as `bar` or more.
    public boolean reaches(Severity bar) {
        return compareTo(bar) <= 0;
    }
}
