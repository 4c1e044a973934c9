package dev.errata.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A step that was taken, as the history keeps it.
///
/// @param number counts the steps of the folder from 1; a step keeps its number while it is undone and done again
/// @param step   what was done, and by what name
/// @param files  what that did to each file, in the order of the paths
/// @param at     when it was done; of letters that are one step, when the last of them was typed
public record HistoryEntry(long number, Step step, List<FileChange> files, Instant at) {

    public HistoryEntry {
        files = List.copyOf(files);
    }

    /// What the step did to the file that was at `path` after it.
    public Optional<FileChange> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /// What the step did to the file that was at `path` before it, where it moved that.
    Optional<FileChange> movedFrom(String path) {
        return files.stream().filter(file -> file.from().equals(Optional.of(path))).findFirst();
    }

    /// What taking the step back does to each file.
    public List<FileChange> inverse() {
        return files.stream().map(FileChange::inverse).toList();
    }

    /// How many bytes are kept for this step alone.
    long weight() {
        return files.stream().flatMap(file -> file.before().stream()).mapToLong(text -> text.size()).sum();
    }
}
