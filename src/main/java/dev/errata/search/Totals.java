package dev.errata.search;

import java.util.EnumMap;
import java.util.Map;

/// How many records of the whole folder each scope and each facet value has.
public record Totals(Map<Scope, Integer> scopes, FacetCounts facets) {

    public Totals {
        scopes = Map.copyOf(scopes);
    }

    static Totals of(RecordIndex index, FacetColumns columns) {
        Map<Scope, Integer> scopes = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            scopes.put(scope, Math.toIntExact(index.records().stream().filter(scope::contains).count()));
        }
        FacetCounts.Tally tally = new FacetCounts.Tally();
        for (Facet facet : Facet.all()) {
            FacetColumns.Counter counter = columns.of(facet).counter();
            for (int place = 0; place < index.size(); place++) {
                counter.add(place);
            }
            counter.addTo(tally);
        }
        return new Totals(scopes, tally.counted());
    }

    /// How many records of the folder the scope has.
    public int of(Scope scope) {
        return scopes.getOrDefault(scope, 0);
    }
}
