package dev.errata.ui.fx;

import dev.errata.search.FuzzyHit;
import java.util.List;

/// A text some letters of which are marked, because they are those that were typed.
public record Marked(String text, List<FuzzyHit.Mark> marks) {
    public Marked {
        marks = List.copyOf(marks);
    }

    /// A text without a mark.
    public static Marked plain(String text) {
        return new Marked(text, List.of());
    }
}
