package dev.errata.search;

import java.util.EnumMap;
import java.util.Map;

/// How many records of the whole folder each scope and each facet value has.
public record Totals(Map<Scope, Integer> scopes, FacetCounts facets) {

    public Totals {
        scopes = Map.copyOf(scopes);
    }

    static Totals of(RecordIndex index) {
        Map<Scope, Integer> scopes = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            scopes.put(scope, 0);
        }
        FacetCounts.Tally tally = new FacetCounts.Tally();
        for (IndexedRecord record : index.records()) {
            for (Scope scope : Scope.values()) {
                if (scope.contains(record)) {
                    scopes.merge(scope, 1, Integer::sum);
                }
            }
            Facet.all().forEach(facet -> tally.add(facet, record));
        }
        return new Totals(scopes, tally.counted());
    }

    /// How many records of the folder the scope has.
    public int of(Scope scope) {
        return scopes.getOrDefault(scope, 0);
    }
}
