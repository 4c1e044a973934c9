package dev.errata.ui.refactor;

import dev.errata.json.WordDiff;
import dev.errata.refactor.ComparedPart;
import dev.errata.ui.control.ValueLines;

/// A part of two records as it is shown: both texts in pieces, of which those that the other side lacks are marked. A side is empty
/// where its record has nothing there.
record ShownPart(ComparedPart part, WordDiff texts) {
    /// Longer texts are marked as a whole.
    private static final int MOST_WORDS = 4_000;

    /// A part with its texts compared word by word.
    static ShownPart of(ComparedPart part, ValueLines lines) {
        String left = part.left().map(value -> lines.of(part.part(), value)).orElse("");
        String right = part.right().map(value -> lines.of(part.part(), value)).orElse("");
        return new ShownPart(part, WordDiff.of(left, right, MOST_WORDS));
    }
}
