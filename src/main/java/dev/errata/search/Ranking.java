package dev.errata.search;

import java.util.ArrayList;
import java.util.Arrays;
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
        boolean isBestFirst = direction == SortOrder.Direction.DESCENDING;
        List<Integer> others = new ArrayList<>();
        long[] scored = new long[places.size()];
        int found = 0;
        for (int i = 0; i < places.size(); i++) {
            float score = scores[places.get(i)];
            if (score > 0) {
                // The bits of positive floats are in the order of the floats: numbers alone are sorted many times faster than objects.
                int bits = Float.floatToRawIntBits(score);
                scored[found++] = (long) (isBestFirst ? ~bits : bits) << Integer.SIZE | i;
            } else {
                others.add(places.get(i));
            }
        }
        Arrays.sort(scored, 0, found);
        List<Integer> all = new ArrayList<>(places.size());
        if (!isBestFirst) {
            all.addAll(others);
        }
        for (int i = 0; i < found; i++) {
            all.add(places.get((int) scored[i]));
        }
        if (isBestFirst) {
            all.addAll(others);
        }
        return all;
    }
}
