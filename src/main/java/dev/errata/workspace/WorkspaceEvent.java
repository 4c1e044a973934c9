package dev.errata.workspace;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// That the workspace is not what it was.
///
/// @param records the records after the change
/// @param changed paths whose text, existence or saved state changed
/// @param moves   where records are that were moved, by where they were
public record WorkspaceEvent(RecordSet records, Set<String> changed, Map<String, String> moves) {

    public WorkspaceEvent {
        changed = Set.copyOf(changed);
        moves = Map.copyOf(moves);
    }

    /// Where these changes move records to, by where they were before all of them.
    static Map<String, String> moves(List<Change> changes) {
        Map<String, String> moves = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Rename(String path, String newPath)) {
                Optional<String> origin = moves.entrySet().stream().filter(move -> move.getValue().equals(path))
                        .map(Map.Entry::getKey).findFirst();
                moves.put(origin.orElse(path), newPath);
            }
        }
        return moves;
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
