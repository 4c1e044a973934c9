package dev.errata.workspace;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a workspace has taken in from disk.
///
/// @param reloaded untouched records that are now as on disk
/// @param merged   records whose edits were merged with what is on disk, from the edited text to the merged one
/// @param apart    paths of records whose edits do not go with what is on disk, whose file has gone, or cannot be read any more: they stay as
///                 they are
public record DiskSummary(List<FileChange> reloaded, List<FileChange> merged, NavigableSet<String> apart) {

    public DiskSummary {
        reloaded = List.copyOf(reloaded);
        merged = List.copyOf(merged);
        apart = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(apart));
    }

    /// Whether there is nothing to tell.
    public boolean isEmpty() {
        return reloaded.isEmpty() && merged.isEmpty() && apart.isEmpty();
    }

    /// How many of the untouched records have changed in this way.
    public int count(FileChange.Kind kind) {
        return (int) reloaded.stream().filter(change -> change.kind() == kind).count();
    }

    /// The path of the only record that there is something to tell of, if there is just one.
    public Optional<String> onlyPath() {
        int all = reloaded.size() + merged.size() + apart.size();
        return all != 1
                ? Optional.empty()
                : Optional.of(reloaded.stream().map(FileChange::path).findFirst()
                        .or(() -> merged.stream().map(FileChange::path).findFirst()).orElseGet(apart::first));
    }

    /// Where untouched records are that were moved, by where they were.
    Map<String, String> moves() {
        return reloaded.stream().filter(change -> change.from().isPresent())
                .collect(Collectors.toMap(change -> change.from().orElseThrow(), FileChange::path));
    }

    /// Every change, in the order of the paths.
    public List<FileChange> changes() {
        return java.util.stream.Stream.concat(reloaded.stream(), merged.stream())
                .sorted(java.util.Comparator.comparing(FileChange::path)).toList();
    }
}
