package dev.errata.ui.fx;

import dev.errata.search.FuzzyHit;
import java.util.List;

/// A text some letters of which are marked, because they are those that were typed.
public record Marked(String text, List<FuzzyHit.Mark> marks) {
    private static final int FARTHEST_IN_SIGHT = 48;
    private static final int BEFORE_IT = 12;

    public Marked {
        marks = List.copyOf(marks);
    }

    /// The text without its beginning where the first mark would stand too far from it to be seen.
    public Marked nearFirstMark() {
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        if (first <= FARTHEST_IN_SIGHT) {
            return this;
        }
        int cut = Math.max(text.lastIndexOf(' ', first - BEFORE_IT), first - 2 * BEFORE_IT);
        return new Marked("…" + text.substring(cut), marks.stream()
                .map(mark -> new FuzzyHit.Mark(mark.start() - cut + 1, mark.end() - cut + 1)).toList());
    }

    /// A text without a mark.
    public static Marked plain(String text) {
        return new Marked(text, List.of());
    }
}
