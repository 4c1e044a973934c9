package dev.errata.workspace;

import dev.errata.json.JsonText;
import java.util.Optional;

/// The edits of one file that are not on disk.
///
/// @param base what was on disk when the edits began; empty where there was no file
/// @param mine what the edits have made of it; empty where the file is to go
public record Draft(Optional<JsonText> base, Optional<JsonText> mine) {

    /// Whether both texts are byte by byte those of the other one.
    boolean sameAs(Draft other) {
        return same(base, other.base) && same(mine, other.mine);
    }

    /// Whether both are the same bytes, or both no file.
    static boolean same(Optional<JsonText> one, Optional<JsonText> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().sameBytes(other.get()));
    }
}
