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

    /// Whether no facet speaks against the record at this place. It is counted in every facet that alone decides whether the
    /// record is shown: in all if none speaks against it, in the one that does if no other does.
    boolean count(int place) {
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
            return false;
        }
        for (FacetColumns.Counter counter : counters) {
            counter.add(place);
        }
        return true;
    }

    void addTo(FacetCounts.Tally tally) {
        counters.forEach(counter -> counter.addTo(tally));
    }
}
