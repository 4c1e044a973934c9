package dev.errata.ui.review;

import java.util.Optional;

/// What the versions of a file are called: bundle keys.
///
/// @param base    that from which the other two started; empty where there is none to show
/// @param left    that whose values can be put into the other
/// @param right   the other
/// @param allLeft takes all values of the left one
/// @param allRight takes all values of the right one
record VersionsWording(Optional<String> base, String left, String right, String allLeft, String allRight) {
    /// Edits, and what others have written meanwhile.
    static final VersionsWording EDITS = new VersionsWording(Optional.of("review.versions.base"),
            "review.versions.mine", "review.versions.disk", "review.versions.all-mine", "review.versions.all-disk");

    /// A record that is imported, and the one that is there.
    static final VersionsWording IMPORT = new VersionsWording(Optional.empty(), "review.versions.imported",
            "review.versions.here", "review.versions.all-imported", "review.versions.all-here");
}
