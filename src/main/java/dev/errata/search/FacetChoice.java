package dev.errata.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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

    public boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    /// With the value chosen if it was not, and not chosen if it was.
    public FacetChoice toggled(Facet facet, String value) {
        Set<String> values = new TreeSet<>(of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /// With exactly these values of the facet.
    public FacetChoice with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new FacetChoice(changed);
    }

    /// Without any value of the facet.
    public FacetChoice without(Facet facet) {
        return with(facet, Set.of());
    }

    /// Whether the record has one of the chosen values of the facet, or none is chosen.
    public boolean allows(Facet facet, IndexedRecord record) {
        Set<String> values = of(facet);
        if (values.isEmpty()) {
            return true;
        }
        List<String> own = facet.values(record);
        return own.stream().anyMatch(values::contains);
    }
}
