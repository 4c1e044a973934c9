package dev.errata.workspace;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which files differ from disk, and which of them are saved together. Kept up to date change by change, since a comparison
/// of all would cost too much.
final class UnsavedPaths {
    private final Set<String> paths = new TreeSet<>();
    private final RenameTies ties = new RenameTies();

    List<String> all() {
        return List.copyOf(paths);
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    /// Notes that a file has moved: both its paths are saved together.
    void moved(String path, String newPath) {
        ties.tie(path, newPath);
    }

    /// The unsaved files among these, and those that are saved together with one of them, in order.
    List<String> with(Collection<String> some) {
        Set<String> all = ties.with(some);
        all.retainAll(paths);
        return List.copyOf(all);
    }

    /// Compares these files again.
    void refresh(Collection<String> some, RecordSet saved, RecordSet current) {
        for (String path : some) {
            if (Draft.same(text(saved, path), text(current, path))) {
                paths.remove(path);
            } else {
                paths.add(path);
            }
        }
        ties.release(paths);
    }

    /// A file that goes was moved if a rename ties it to one that comes.
    FileWrite.Going going(String path, RecordSet saved, RecordSet current) {
        return ties.with(Set.of(path)).stream()
                .anyMatch(tied -> current.at(tied).isPresent() && saved.at(tied).isEmpty())
                        ? FileWrite.Going.MOVED
                        : FileWrite.Going.DELETED;
    }

    /// Where records stand that were moved, by where their files are: where a rename ties just one that goes to just one that comes.
    Map<String, String> moves(RecordSet saved, RecordSet current) {
        Map<String, String> moves = new HashMap<>();
        for (String path : paths) {
            if (current.at(path).isPresent()) {
                continue;
            }
            List<String> tied = with(Set.of(path));
            List<String> coming = tied.stream()
                    .filter(other -> saved.at(other).isEmpty() && current.at(other).isPresent()).toList();
            long going = tied.stream().filter(other -> current.at(other).isEmpty()).count();
            if (coming.size() == 1 && going == 1) {
                moves.put(path, coming.getFirst());
            }
        }
        return moves;
    }

    /// The text of the file at `path`; empty where there is none.
    static Optional<JsonText> text(RecordSet records, String path) {
        return records.at(path).map(ErrorRecord::text);
    }
}
