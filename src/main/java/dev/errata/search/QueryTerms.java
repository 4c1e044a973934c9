package dev.errata.search;

import java.util.Map;
import java.util.Set;

/// What a query means beyond its text.
///
/// @param scale which records are fresh, and with that the day from which `-90d` counts back
/// @param forms other forms of words that count as well, by the folded word
public record QueryTerms(Freshness.Scale scale, Map<String, Set<String>> forms) {

    public QueryTerms {
        forms = Map.copyOf(forms);
    }

    /// Without other forms of words.
    public static QueryTerms of(Freshness.Scale scale) {
        return new QueryTerms(scale, Map.of());
    }
}
