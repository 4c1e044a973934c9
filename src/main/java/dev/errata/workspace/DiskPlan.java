package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.RecordSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What becomes of a workspace when it takes in what is on disk, worked out beside it: taking it is a matter of a moment. Good for the
/// workspace as it was then.
///
/// @param version of the workspace
/// @param next    the workspace afterwards
/// @param summary what there is to tell of it
/// @param stale   files of which the workspace knows better by now: they are to be looked at again
public record DiskPlan(long version, Next next, DiskSummary summary, Set<String> stale) {

    public DiskPlan {
        stale = Set.copyOf(stale);
    }

    /// @param saved    what is on disk
    /// @param reloaded the records, the untouched ones as on disk
    /// @param current  the records, the touched ones merged
    /// @param merge    the step that leads from `reloaded` to `current`
    /// @param steps    the steps so far, as they fit `reloaded`, and those to be done again, as they fit `current`
    /// @param apart    see [DiskBelief]
    /// @param skipped  files that were not read, or not as a whole
    /// @param touched  paths whose text, existence or state changes
    /// @param compared those of them that may be unsaved
    record Next(RecordSet saved, RecordSet reloaded, RecordSet current, Optional<Step> merge, UndoHistory.Steps steps,
            Map<String, Optional<JsonText>> apart, List<SkippedFile> skipped, Set<String> touched,
            Set<String> compared) {}

    /// Whether taking it would change nothing.
    public boolean isIdle() {
        return next.touched.isEmpty();
    }
}
