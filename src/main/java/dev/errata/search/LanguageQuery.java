package dev.errata.search;

import dev.errata.search.language.Query;
import dev.errata.search.language.QueryField;
import dev.errata.search.language.QueryTerm;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    public Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
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
        return other.isAll() || other instanceof LanguageQuery wider && wider.terms.equals(terms)
                && terms.forms().isEmpty() && parts(wider.query).stream()
                        .allMatch(part -> parts(query).stream().anyMatch(own -> implies(own, part)));
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

    /// The same query, for which other forms of its words count as well.
    LanguageQuery withOtherForms(WordIndex index) {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String word : words()) {
            String folded = SearchText.fold(word);
            Set<String> others = index.forms(folded);
            if (!others.isEmpty()) {
                forms.put(folded, others);
            }
        }
        return new LanguageQuery(query, new QueryTerms(terms.scale(), forms));
    }

    /// The words and phrases that all have to occur, each as a query of its own.
    List<LanguageQuery> eachWord() {
        return parts(query).stream().filter(LanguageQuery::isWord).map(word -> new LanguageQuery(word, terms)).toList();
    }

    /// What is left without those words; empty where that is nothing.
    Optional<LanguageQuery> withoutWords() {
        List<Query> rest = parts(query).stream().filter(part -> !isWord(part)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new LanguageQuery(Query.all(rest), terms));
    }

    private static boolean isWord(Query part) {
        return part instanceof Query.Contains(QueryField field, QueryTerm _)
                && field.kind() == QueryField.Kind.ANYTHING;
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

    private static List<Query> parts(Query query) {
        return query instanceof Query.And(List<Query> parts) ? parts : List.of(query);
    }

    private static boolean implies(Query own, Query part) {
        return own.equals(part) || own instanceof Query.Contains(QueryField field, QueryTerm term)
                && part instanceof Query.Contains(QueryField otherField, QueryTerm wider) && field.equals(otherField)
                && isPlain(term) && isPlain(wider)
                && SearchText.fold(term.text()).contains(SearchText.fold(wider.text()));
    }

    private static boolean isPlain(QueryTerm term) {
        return term.text().indexOf('*') < 0;
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
