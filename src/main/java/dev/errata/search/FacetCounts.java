package dev.errata.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many records have each value of each facet. Immutable.
public final class FacetCounts {
    private final Map<Facet, Map<String, Integer>> counts;

    private FacetCounts(Map<Facet, Map<String, Integer>> counts) {
        this.counts = counts;
    }

    /// Counts nothing.
    public static FacetCounts none() {
        return new Tally().counted();
    }

    /// How many records have the value.
    public int of(Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }

    /// The values that some record has, in no order.
    public Set<String> values(Facet facet) {
        return counts.getOrDefault(facet, Map.of()).keySet();
    }

    /// The counts of one facet by value.
    public Map<String, Integer> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /// Adds up the counts.
    static final class Tally {
        private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

        void add(Facet facet, List<String> valuesOfEach, int records) {
            Map<String, Integer> values = counts.computeIfAbsent(facet, _ -> new HashMap<>());
            for (String value : valuesOfEach) {
                values.merge(value, records, Integer::sum);
            }
        }

        FacetCounts counted() {
            Map<Facet, Map<String, Integer>> copy = new EnumMap<>(Facet.class);
            counts.forEach((facet, values) -> copy.put(facet, Map.copyOf(values)));
            return new FacetCounts(copy);
        }
    }
}
