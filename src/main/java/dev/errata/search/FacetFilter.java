package dev.errata.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Holds records against a choice of facet values, and counts on the way what each facet would leave by itself.
final class FacetFilter {
    private final List<FacetColumns.Counter> counters = new ArrayList<>();
    private final List<Test> tests = new ArrayList<>();

    /// @param counter of the facet that is tested
    private record Test(FacetColumns.Column column, BitSet allowed, FacetColumns.Counter counter) {}

    FacetFilter(FacetColumns columns, FacetChoice choice) {
        for (Facet facet : Facet.all()) {
            FacetColumns.Counter counter = columns.of(facet).counter();
            counters.add(counter);
            if (choice.facets().contains(facet)) {
                tests.add(new Test(columns.of(facet), columns.of(facet).allowed(choice), counter));
            }
        }
    }

    /// The places of which no facet speaks against the record. A record is counted in every facet that alone decides whether it is
    /// shown: in all if none speaks against it, in the one that does if no other does.
    BitSet count(BitSet places) {
        BitSet shown = (BitSet) places.clone();
        if (!tests.isEmpty()) {
            places.stream().filter(place -> !passes(place)).forEach(shown::clear);
        }
        counters.forEach(counter -> counter.add(shown));
        return shown;
    }

    private boolean passes(int place) {
        FacetColumns.Counter against = null;
        for (Test test : tests) {
            if (!test.allowed.get(test.column.number(place))) {
                if (against != null) {
                    return false;
                }
                against = test.counter;
            }
        }
        if (against != null) {
            against.add(place);
        }
        return against == null;
    }

    void addTo(FacetCounts.Tally tally) {
        counters.forEach(counter -> counter.addTo(tally));
    }
}
