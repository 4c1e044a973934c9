package dev.errata.ui.problems;

import java.util.Locale;

/// What an acceptance is worth by now.
enum Standing {
    /// The finding is there, and accepted.
    HOLDS,
    /// The value is no longer the one that was accepted.
    VALUE_CHANGED,
    /// The value is the same, but the rule finds nothing in it any more.
    NOT_FOUND,
    /// The rule is an error by now, which nobody can accept.
    IS_ERROR,
    /// There is no such record.
    RECORD_GONE;

    /// Whether it accepts nothing any more.
    boolean isStale() {
        return this != HOLDS;
    }

    /// The word in keys, such as `value-changed`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
