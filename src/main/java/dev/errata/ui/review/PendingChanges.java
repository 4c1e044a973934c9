package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.workspace.FileChange;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a save would do to the files of a folder, and the step that takes it back for one of them.
final class PendingChanges {
    private PendingChanges() {}

    /// Every unsaved file, in the order of the paths; one that moves stands where it goes.
    static List<FileChange> of(Workspace workspace) {
        RecordSet saved = workspace.savedRecords();
        RecordSet current = workspace.records();
        List<String> unsaved = workspace.unsaved();
        Map<String, String> origins = new HashMap<>();
        workspace.moves().forEach((from, to) -> origins.put(to, from));
        List<FileChange> changes = new ArrayList<>();
        for (String path : unsaved) {
            Optional<String> from = Optional.ofNullable(origins.get(path));
            FileChange change = new FileChange(path, from, text(saved, from.orElse(path)), text(current, path));
            if (!origins.containsValue(path) && !change.isIdle()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Optional<JsonText> text(RecordSet records, String path) {
        return records.at(path).map(ErrorRecord::text);
    }

    /// The step that brings the saved text back, in its old place.
    static Step revert(FileChange change) {
        String path = change.path();
        List<Change> back = switch (change.kind()) {
            case EDITED -> List.of(new Change.Edit(path, change.before().orElseThrow()));
            case NEW -> List.of(new Change.Delete(path));
            case DELETED -> List.of(new Change.Create(path, change.before().orElseThrow()));
            case RENAMED -> {
                String old = change.from().orElseThrow();
                yield List.of(new Change.Rename(path, old), new Change.Edit(old, change.before().orElseThrow()));
            }
        };
        return new Step("review.step.revert", List.of(path), back, Optional.empty());
    }
}
