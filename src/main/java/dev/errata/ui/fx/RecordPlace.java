package dev.errata.ui.fx;

import dev.errata.json.JsonPointer;
import dev.errata.workspace.FileChange;
import java.util.Optional;

/// A place of a record that is to be looked at.
///
/// @param pointer empty for the record as a whole
public record RecordPlace(String path, Optional<JsonPointer> pointer) {
    /// Larger texts take too long to compare while somebody waits for the place.
    private static final int MOST_BYTES = 256 << 10;

    /// The first value that the change has changed.
    static RecordPlace of(FileChange change) {
        boolean small = change.after().filter(text -> text.size() <= MOST_BYTES).isPresent();
        return new RecordPlace(change.path(),
                small ? change.places().stream().findFirst() : Optional.empty());
    }
}
