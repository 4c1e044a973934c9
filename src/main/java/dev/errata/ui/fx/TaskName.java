package dev.errata.ui.fx;

import java.util.Optional;

/// What a piece of work is called where people see it, and what they may do about it.
///
/// @param label says what is being done, such as “Opening records”
/// @param unit what its progress counts
/// @param unstoppable why the work cannot be stopped; empty where it can
public record TaskName(Phrase label, Unit unit, Optional<Phrase> unstoppable) {

    /// What the progress of a piece of work counts.
    public enum Unit {
        FILES, RECORDS, LINES, BYTES
    }

    /// Work that may be stopped at any time.
    public static TaskName stoppable(Phrase label, Unit unit) {
        return new TaskName(label, unit, Optional.empty());
    }

    /// Work that has to come to its end.
    public static TaskName unstoppable(Phrase label, Unit unit, Phrase reason) {
        return new TaskName(label, unit, Optional.of(reason));
    }
}
