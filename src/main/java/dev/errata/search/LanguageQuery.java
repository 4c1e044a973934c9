package dev.errata.search;

import dev.errata.search.language.Query;
import dev.errata.search.language.QueryField;
import dev.errata.search.language.QueryTerm;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A query in the search language, ready to be asked of records. Two of them are equal if they ask the same.
public final class LanguageQuery implements RecordQuery {
    private final Query query;
    private final QueryTerms terms;
    private final Condition condition;
    private final List<PatternCondition> patterns;

    /// @throws IllegalArgumentException where a pattern in it is broken, which none is that was read from a text
    public LanguageQuery(Query query, QueryTerms terms) {
        this.query = query;
        this.terms = terms;
        QueryCompiler compiler = new QueryCompiler(terms);
        this.condition = compiler.compile(query);
        this.patterns = compiler.patterns();
    }

    @Override
    public boolean matches(IndexedRecord record) {
        return condition.holds(record, 0);
    }

    @Override
    public Optional<BitSet> candidates(RecordIndex records, WordIndex words) {
        return condition.candidates(records, words);
    }

    @Override
    public boolean isAll() {
        return false;
    }

    /// A query narrows another one if each part of the other is implied by a part of its own: it is the same, or a text that
    /// contains the other's.
    @Override
    public boolean narrows(RecordQuery other) {
        return other.isAll() || other instanceof LanguageQuery wider && wider.terms.scale().equals(terms.scale())
                && parts(wider.query).stream()
                        .allMatch(part -> parts(query).stream().anyMatch(own -> implies(own, part, wider.terms)));
    }

    /// How many records could not be judged, since a regular expression was stopped on them.
    public int stops() {
        return patterns.stream().mapToInt(PatternCondition::stops).sum();
    }

    @Override
    public List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        parts(query).forEach(part -> gather(part, words));
        return List.copyOf(words);
    }

    /// The folded words in a query that can have other forms.
    public static Set<String> inflected(Query query) {
        Set<String> words = new LinkedHashSet<>();
        gatherInflected(query, words);
        return words;
    }

    private static void gather(Query part, Set<String> words) {
        switch (part) {
            case Query.Contains(QueryField field, QueryTerm term) when field.kind() == QueryField.Kind.ANYTHING ->
                words.add(term.text());
            case Query.Or(List<Query> parts) -> parts.forEach(one -> gather(one, words));
            case Query.And(List<Query> parts) -> parts.forEach(one -> gather(one, words));
            default -> {
            }
        }
    }

    private static void gatherInflected(Query query, Set<String> words) {
        switch (query) {
            case Query.Contains(QueryField field, QueryTerm.Word(String text)) when field
                    .kind() == QueryField.Kind.ANYTHING ->
                words.add(SearchText.fold(text));
            case Query.Or(List<Query> parts) -> parts.forEach(one -> gatherInflected(one, words));
            case Query.And(List<Query> parts) -> parts.forEach(one -> gatherInflected(one, words));
            case Query.Not(Query part) -> gatherInflected(part, words);
            default -> {
            }
        }
    }

    private static List<Query> parts(Query query) {
        return query instanceof Query.And(List<Query> parts) ? parts : List.of(query);
    }

    private boolean implies(Query own, Query part, QueryTerms others) {
        boolean same = own.equals(part) && LanguageQuery.inflected(own).stream()
                .allMatch(word -> forms(terms, word).equals(forms(others, word)));
        return same || own instanceof Query.Contains(QueryField field, QueryTerm term)
                && part instanceof Query.Contains(QueryField otherField, QueryTerm wider) && field.equals(otherField)
                && isPlain(term) && isPlain(wider) && everyForm(field, term).stream()
                        .allMatch(form -> form.contains(SearchText.fold(wider.text())));
    }

    private static boolean isPlain(QueryTerm term) {
        return term.text().indexOf('*') < 0;
    }

    /// What a record that meets the term contains: it, or one of its other forms.
    private Set<String> everyForm(QueryField field, QueryTerm term) {
        String folded = SearchText.fold(term.text());
        Set<String> all = new LinkedHashSet<>(Set.of(folded));
        if (field.kind() == QueryField.Kind.ANYTHING && term instanceof QueryTerm.Word) {
            all.addAll(forms(terms, folded));
        }
        return all;
    }

    private static Set<String> forms(QueryTerms terms, String word) {
        return terms.forms().getOrDefault(word, Set.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageQuery same && same.query.equals(query) && same.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return query.hashCode();
    }

    @Override
    public String toString() {
        return query.toString();
    }
}
