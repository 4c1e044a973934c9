package dev.errata.ui.review;

import dev.errata.workspace.FileChange;
import java.util.List;

/// Files that somebody else changed on disk since they were read, with the ways out; doing nothing is one.
///
/// @param changes  from what is on disk to what a save would write
/// @param overwrite writes what is here, if the disk still holds what `changes` say
/// @param takeDisk takes what is on disk, as a step that undo takes back
record Conflict(List<FileChange> changes, Runnable overwrite, Runnable takeDisk) {
    /// Asks a person for the way out.
    @FunctionalInterface
    interface Question {
        void ask(Conflict conflict);
    }

    Conflict {
        changes = List.copyOf(changes);
    }
}
