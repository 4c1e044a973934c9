package dev.errata.search;

import dev.errata.search.language.Query;
import dev.errata.search.language.QueryEdit;
import dev.errata.search.language.QueryField;
import dev.errata.search.language.QueryTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A choice among the values of one facet, as the search language says it: `domain=(go OR redis)`, `-severity:error`,
/// `category:none`.
public final class FacetWords {
    private static final String NONE = "none";

    private FacetWords() {}

    /// A facet and some of its values, which are chosen or left out.
    public record Choice(Facet facet, FacetChoice.Sense sense, Set<String> values) {}

    /// The condition that says: one of these values, at least one; or none of them.
    public static String write(Choice choice) {
        String condition = write(choice.facet, choice.values);
        return choice.sense == FacetChoice.Sense.CHOSEN ? condition : "-" + condition;
    }

    private static String write(Facet facet, Set<String> values) {
        List<String> words = new ArrayList<>();
        values.stream().filter(value -> !value.equals(Facet.NONE)).sorted().map(QueryEdit::value).forEach(words::add);
        if (values.contains(Facet.NONE)) {
            words.add(NONE);
        }
        boolean onlyNone = words.equals(List.of(NONE));
        String operator = facet.field().words().isEmpty() && !onlyNone ? "=" : ":";
        return QueryEdit.condition(name(facet), operator, words);
    }

    /// The choice that the query is, if it is one and nothing else.
    public static Optional<Choice> read(Query query) {
        Optional<Choice> chosen = read(query, FacetChoice.Sense.CHOSEN);
        return query instanceof Query.Not(Query inner)
                ? chosen.or(() -> read(inner, FacetChoice.Sense.LEFT_OUT))
                : chosen;
    }

    private static Optional<Choice> read(Query query, FacetChoice.Sense sense) {
        for (Facet facet : Facet.all()) {
            Set<String> values = new TreeSet<>();
            if (gather(query, facet, values)) {
                return Optional.of(new Choice(facet, sense, values));
            }
        }
        return Optional.empty();
    }

    private static boolean gather(Query query, Facet facet, Set<String> values) {
        return switch (query) {
            case Query.Or(List<Query> parts) -> parts.stream().allMatch(part -> gather(part, facet, values));
            case Query.Equals(QueryField field, QueryTerm term) ->
                isPlain(term) && add(field, facet, term.text(), values);
            case Query.HasWord(QueryField field, String word) -> add(field, facet, word, values);
            case Query.Not(Query.Present(QueryField field)) -> facet != Facet.CHINESE
                    && add(field, facet, Facet.NONE, values);
            case Query.And _,Query.Not _,Query.Contains _,Query.Matches _,Query.Compares _,Query.Within _,Query.Present _,Query.Item _ ->
                false;
        };
    }

    private static boolean isPlain(QueryTerm term) {
        return switch (term) {
            case QueryTerm.Word(String text) -> text.indexOf('*') < 0;
            case QueryTerm.Phrase _ -> true;
        };
    }

    private static boolean add(QueryField field, Facet facet, String value, Set<String> values) {
        boolean same = Facet.of(field).filter(facet::equals).isPresent();
        if (same) {
            values.add(value);
        }
        return same;
    }

    /// The shortest usual name.
    private static String name(Facet facet) {
        return facet == Facet.TIER ? "tier" : facet.field().name();
    }
}
