package dev.errata.search;

import java.util.ArrayList;
import java.util.List;

/// How well the records of an index answer some words.
///
/// @param words  as they were typed
/// @param scores by the place of the record; the more the better
@SuppressWarnings("ArrayRecordComponent") // a hundred thousand numbers, which nobody writes
record Ranking(List<String> words, float[] scores) {

    /// The places in the order of their scores; those without a score keep their order, and come last where the best comes
    /// first.
    List<Integer> sorted(List<Integer> places, SortOrder.Direction direction) {
        List<Integer> scored = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        places.forEach(place -> (scores[place] > 0 ? scored : others).add(place));
        scored.sort(direction.turn((one, other) -> Float.compare(scores[one], scores[other])));
        boolean isBestFirst = direction == SortOrder.Direction.DESCENDING;
        List<Integer> all = new ArrayList<>(isBestFirst ? scored : others);
        all.addAll(isBestFirst ? others : scored);
        return all;
    }
}
