package dev.errata.search;

import java.util.List;

/// Which part of the folder is looked at, before anything else narrows it down.
public enum Scope {
    /// Every record.
    ALL,
    /// Records with an error or a warning.
    TO_REVIEW,
    /// Records that a save would write.
    UNSAVED;

    /// The scopes that leave something out.
    public static List<Scope> narrowing() {
        return List.of(TO_REVIEW, UNSAVED);
    }

    public boolean contains(IndexedRecord record) {
        Standing standing = record.standing();
        return switch (this) {
            case ALL -> true;
            case TO_REVIEW -> standing.errors() + standing.warnings() > 0;
            case UNSAVED -> standing.saving() == Standing.Saving.UNSAVED;
        };
    }
}
