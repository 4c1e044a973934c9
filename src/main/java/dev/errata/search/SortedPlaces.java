package dev.errata.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sorts places by values that are read once a record: a field that stands in the text would else be sought at each comparison.
final class SortedPlaces {
    private SortedPlaces() {}

    /// The places in the order of their records.
    ///
    /// @param records  by place
    /// @param places   every place once; the nearer to sorted, the cheaper
    static List<Integer> of(List<IndexedRecord> records, List<Integer> places, SortOrder order, Freshness.Scale scale) {
        Comparator<Integer> comparator = Comparator.comparing(place -> records.get(place).path());
        for (SortOrder part : order.parts().reversed()) {
            List<Optional<? extends Comparable<?>>> values = new ArrayList<>(records.size());
            records.forEach(record -> values.add(part.key().value(record, scale)));
            Comparator<Integer> first = Comparator.comparing(values::get, SortKey.comparator(part.direction()));
            comparator = first.thenComparing(comparator);
        }
        List<Integer> sorted = new ArrayList<>(places);
        sorted.sort(comparator);
        return List.copyOf(sorted);
    }
}
