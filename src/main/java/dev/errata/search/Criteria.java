package dev.errata.search;

/// Which records are to be shown: those that meet all three.
public record Criteria(Scope scope, RecordQuery query, FacetChoice facets) {

    /// Every record.
    public static final Criteria EVERYTHING = new Criteria(Scope.ALL, RecordQuery.ALL, FacetChoice.NONE);

    /// Whether every record meets them.
    public boolean isEverything() {
        return scope == Scope.ALL && query.isAll() && facets.isEmpty();
    }

    public boolean matches(IndexedRecord record, Freshness.Scale scale) {
        return scope.contains(record) && Facet.all().stream().allMatch(facet -> facets.allows(facet, record, scale))
                && query.matches(record);
    }

    public Criteria with(Scope changed) {
        return new Criteria(changed, query, facets);
    }

    public Criteria with(RecordQuery changed) {
        return new Criteria(scope, changed, facets);
    }

    public Criteria with(FacetChoice changed) {
        return new Criteria(scope, query, changed);
    }
}
