package dev.errata.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The facet values that somebody chose. A record meets the choice if, for each facet with chosen values, it has one of them.
///
/// @param chosen no facet without a value
public record FacetChoice(Map<Facet, Set<String>> chosen) {

    /// Nothing chosen: every record meets it.
    public static final FacetChoice NONE = new FacetChoice(Map.of());

    public FacetChoice {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /// The chosen values of a facet, in order.
    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /// Whether the value is chosen, whatever its case.
    public boolean has(Facet facet, String value) {
        return isAmong(value, of(facet));
    }

    /// With exactly these values of the facet.
    public FacetChoice with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new FacetChoice(changed);
    }

    /// Whether the record has one of the chosen values of the facet, or none is chosen.
    public boolean allows(Facet facet, IndexedRecord record, Freshness.Scale scale) {
        return of(facet).isEmpty() || facet.values(record, scale).stream().anyMatch(value -> has(facet, value));
    }

    /// Whether the value is one of the others, whatever its case, as the search language compares them.
    static boolean isAmong(String value, Set<String> others) {
        String folded = SearchText.fold(value);
        return others.contains(value) || others.stream().anyMatch(other -> SearchText.fold(other).equals(folded));
    }
}
