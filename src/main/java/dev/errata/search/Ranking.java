package dev.errata.search;

import java.util.Comparator;
import java.util.List;

/// How well the records of an index answer some words.
///
/// @param words  as they were typed
/// @param scores by the place of the record; the more the better
@SuppressWarnings("ArrayRecordComponent") // a hundred thousand numbers, which nobody writes
record Ranking(List<String> words, float[] scores) {

    /// Compares places.
    Comparator<Integer> worstFirst() {
        return (one, other) -> Float.compare(scores[one], scores[other]);
    }
}
