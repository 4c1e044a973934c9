package dev.errata.ui.review;

import dev.errata.json.TextDiff;

/// How many lines a change adds and removes.
record LineCounts(int added, int removed) {

    static LineCounts of(TextDiff diff) {
        return new LineCounts(diff.added(), diff.removed());
    }
}
