package dev.errata.search;

import dev.errata.record.FieldKind;
import dev.errata.search.language.QueryField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The values in use in all records of an index, and how many records use each. What was counted is kept. May be asked from any
/// thread.
public final class Vocabulary {
    private static final Set<FieldKind> SHORT = Set.of(FieldKind.WORD, FieldKind.CHOICE, FieldKind.WORDS,
            FieldKind.LOCALE, FieldKind.TEXT);

    private final RecordIndex index;
    private final FacetCounts facets;
    private final Map<QueryField, Map<String, Integer>> counted = new ConcurrentHashMap<>();

    private Vocabulary(RecordIndex index, FacetCounts facets) {
        this.index = index;
        this.facets = facets;
    }

    /// The values of the folder that was arranged, whatever of it is shown.
    public static Vocabulary of(Arrangement arrangement) {
        return new Vocabulary(arrangement.index(), arrangement.totals().facets());
    }

    /// The index whose values these are.
    public RecordIndex index() {
        return index;
    }

    /// How many records use each value of the field; no values where they are no vocabulary, as of prose, numbers or ids.
    public Map<String, Integer> uses(QueryField field) {
        return counted.computeIfAbsent(field, this::count);
    }

    private Map<String, Integer> count(QueryField field) {
        Optional<Facet> facet = Facet.of(field);
        if (facet.isPresent()) {
            Map<String, Integer> known = new LinkedHashMap<>();
            facet.get().known().stream().filter(value -> !value.equals(Facet.NONE))
                    .forEach(value -> known.put(value, 0));
            known.putAll(facets.of(facet.get()));
            known.remove(Facet.NONE);
            return known;
        }
        return field.words().isEmpty() ? countTexts(field) : countWords(field);
    }

    private Map<String, Integer> countWords(QueryField field) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (String word : field.words()) {
            uses.put(word, Math.toIntExact(
                    index.records().stream().filter(Facts.of(field, word, index.scale())).count()));
        }
        return uses;
    }

    private Map<String, Integer> countTexts(QueryField field) {
        boolean isVocabulary = field.kind() == QueryField.Kind.TEXT
                && field.fields().stream().allMatch(part -> SHORT.contains(part.kind()));
        if (!isVocabulary) {
            return Map.of();
        }
        Map<String, Integer> uses = new HashMap<>();
        for (IndexedRecord record : index.records()) {
            Set<String> own = new HashSet<>();
            record.summary().text().of(field.fields()).lines().forEach(own::add);
            own.forEach(value -> uses.merge(value, 1, Integer::sum));
        }
        return uses;
    }
}
