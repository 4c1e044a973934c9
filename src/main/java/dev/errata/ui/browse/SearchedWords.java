package dev.errata.ui.browse;

import dev.errata.search.FuzzyHit;
import dev.errata.ui.fx.Marked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where the words of a search stand in what a row shows. A row that was found by another of its texts has no mark.
final class SearchedWords {
    private SearchedWords() {}

    /// The text with each of the words marked, whatever their case; a star stands for any letters and marks none.
    static Marked in(String text, List<String> words) {
        BitSet found = new BitSet(text.length());
        for (String word : words) {
            for (String part : word.split("\\*")) {
                mark(text, part, found);
            }
        }
        List<FuzzyHit.Mark> marks = new ArrayList<>();
        for (int start = found.nextSetBit(0); start >= 0;) {
            int end = found.nextClearBit(start);
            marks.add(new FuzzyHit.Mark(start, end));
            start = found.nextSetBit(end);
        }
        return new Marked(text, marks);
    }

    private static void mark(String text, String part, BitSet found) {
        for (int at = 0; !part.isEmpty() && at + part.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, part, 0, part.length())) {
                found.set(at, at + part.length());
            }
        }
    }
}
