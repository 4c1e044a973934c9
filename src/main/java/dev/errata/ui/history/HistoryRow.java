package dev.errata.ui.history;

import dev.errata.workspace.FileChange;
import dev.errata.workspace.RecordStep;
import java.util.Optional;

/// A line of a record's history: a step, or at the end the state on disk.
///
/// @param step   empty for the state on disk
/// @param change what the step did to the record; for the state on disk, what differs from it now
/// @param others how many other files the step changed
record HistoryRow(Optional<RecordStep> step, FileChange change, int others) {

    static HistoryRow of(RecordStep step) {
        return new HistoryRow(Optional.of(step), step.change(), step.entry().files().size() - 1);
    }

    static HistoryRow onDisk(FileChange change) {
        return new HistoryRow(Optional.empty(), change, 0);
    }
}
