package dev.errata.workspace;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import java.util.Set;

/// That the workspace is not what it was.
///
/// @param records the records after the change
/// @param changed paths whose text, existence or saved state changed
public record WorkspaceEvent(RecordSet records, Set<String> changed) {

    public WorkspaceEvent {
        changed = Set.copyOf(changed);
    }

    public static Set<String> paths(Change change) {
        return switch (change) {
            case Change.Edit(String path, _) -> Set.of(path);
            case Change.Rename(String path, String newPath) -> Set.of(path, newPath);
            case Change.Create(String path, _) -> Set.of(path);
            case Change.Delete(String path) -> Set.of(path);
        };
    }
}
