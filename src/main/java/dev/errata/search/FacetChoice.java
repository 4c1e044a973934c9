package dev.errata.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The facet values that somebody chose or left out. A record meets the choice if, for each facet with chosen values, it has one
/// of them, and has none of those that are left out.
///
/// @param chosen  no facet without a value
/// @param leftOut no facet without a value
public record FacetChoice(Map<Facet, Set<String>> chosen, Map<Facet, Set<String>> leftOut) {

    /// Nothing chosen: every record meets it.
    public static final FacetChoice NONE = new FacetChoice(Map.of(), Map.of());

    /// What is done with some values.
    public enum Sense {
        /// Only records that have one of them.
        CHOSEN,
        /// Only records that have none of them.
        LEFT_OUT
    }

    public FacetChoice {
        chosen = copy(chosen);
        leftOut = copy(leftOut);
    }

    private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> values) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, words) -> {
            if (!words.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(words)));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && leftOut.isEmpty();
    }

    /// The facets that narrow down, in their order.
    public Set<Facet> facets() {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        facets.addAll(chosen.keySet());
        facets.addAll(leftOut.keySet());
        return facets;
    }

    /// The chosen values of a facet, in order.
    public Set<String> of(Facet facet) {
        return of(facet, Sense.CHOSEN);
    }

    /// The values of a facet that are chosen, or left out, in order.
    public Set<String> of(Facet facet, Sense sense) {
        return values(sense).getOrDefault(facet, Set.of());
    }

    /// Whether the value is chosen, whatever its case.
    public boolean has(Facet facet, String value) {
        return isAmong(value, of(facet));
    }

    /// Whether the value is left out, whatever its case.
    public boolean leavesOut(Facet facet, String value) {
        return isAmong(value, of(facet, Sense.LEFT_OUT));
    }

    /// With exactly these values of the facet chosen.
    public FacetChoice with(Facet facet, Set<String> values) {
        return with(facet, Sense.CHOSEN, values);
    }

    /// With exactly these values of the facet chosen, or left out.
    public FacetChoice with(Facet facet, Sense sense, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(values(sense));
        changed.put(facet, values);
        return sense == Sense.CHOSEN ? new FacetChoice(changed, leftOut) : new FacetChoice(chosen, changed);
    }

    private Map<Facet, Set<String>> values(Sense sense) {
        return switch (sense) {
            case CHOSEN -> chosen;
            case LEFT_OUT -> leftOut;
        };
    }

    /// Whether the facet does not speak against the record.
    public boolean allows(Facet facet, IndexedRecord record, Freshness.Scale scale) {
        return !facets().contains(facet) || allows(facet, facet.values(record, scale));
    }

    /// Whether the facet does not speak against a record with these values of it.
    boolean allows(Facet facet, List<String> values) {
        return (of(facet).isEmpty() || values.stream().anyMatch(value -> has(facet, value)))
                && values.stream().noneMatch(value -> leavesOut(facet, value));
    }

    /// Whether the value is one of the others, whatever its case, as the search language compares them.
    static boolean isAmong(String value, Set<String> others) {
        if (others.isEmpty()) {
            return false;
        }
        String folded = SearchText.fold(value);
        return others.contains(value) || others.stream().anyMatch(other -> SearchText.fold(other).equals(folded));
    }
}
