package dev.errata.ui.history;

import dev.errata.workspace.HistoryEntry;
import java.util.Optional;

/// A point in the history of the folder that can be gone to: the moment after a step, or before all of them.
///
/// @param entry the step; empty for the moment before all of them
record StepRow(Optional<HistoryEntry> entry, State state) {
    /// Where the point stands.
    enum State {
        /// The step was taken back.
        UNDONE,
        /// The records are as this point has left them.
        NOW,
        /// Later steps have followed.
        PAST
    }

    long number() {
        return entry.map(HistoryEntry::number).orElse(0L);
    }
}
