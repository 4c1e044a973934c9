package dev.errata.search;

import dev.errata.search.language.Query;
import dev.errata.search.language.QueryEdit;
import dev.errata.search.language.QueryField;
import dev.errata.search.language.QueryText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A typed text as criteria. Whatever can be chosen by mouse stands in the text: choosing changes the text, and typing changes
/// what is chosen.
///
/// @param text     what was typed
/// @param criteria what it asks for
public record TypedQuery(QueryText text, Criteria criteria) {

    /// Nothing typed: every record.
    public static final TypedQuery EMPTY = new TypedQuery(QueryText.EMPTY, Criteria.EVERYTHING);

    /// Takes apart what was typed. A part that is a choice among the values of a facet, or a part of the folder, is taken as
    /// such once; whatever else there is has to hold as well.
    public static TypedQuery of(QueryText text, QueryTerms terms) {
        Scope scope = Scope.ALL;
        FacetChoice facets = FacetChoice.NONE;
        List<Query> rest = new ArrayList<>();
        for (QueryText.Part part : text.parts()) {
            Optional<Scope> ownScope = scope(part.query());
            Optional<FacetWords.Choice> choice = FacetWords.read(part.query());
            if (ownScope.isPresent() && scope == Scope.ALL) {
                scope = ownScope.get();
            } else if (choice.isPresent() && facets.of(choice.get().facet(), choice.get().sense()).isEmpty()) {
                facets = facets.with(choice.get().facet(), choice.get().sense(), choice.get().values());
            } else {
                rest.add(part.query());
            }
        }
        RecordQuery query = rest.isEmpty() ? RecordQuery.ALL : new LanguageQuery(Query.all(rest), terms);
        return new TypedQuery(text, new Criteria(scope, query, facets));
    }

    /// The text with the value chosen, or left out, if it was not so, and without it if it was.
    public String toggled(Facet facet, FacetChoice.Sense sense, String value) {
        FacetChoice.Sense other = sense == FacetChoice.Sense.CHOSEN
                ? FacetChoice.Sense.LEFT_OUT
                : FacetChoice.Sense.CHOSEN;
        Set<String> values = new TreeSet<>(criteria.facets().of(facet, sense));
        if (!remove(value, values)) {
            values.add(value);
        }
        Set<String> others = new TreeSet<>(criteria.facets().of(facet, other));
        QueryText changed = remove(value, others)
                ? QueryText.parse(with(text, new FacetWords.Choice(facet, other, others)))
                : text;
        return with(changed, new FacetWords.Choice(facet, sense, values));
    }

    private static boolean remove(String value, Set<String> values) {
        return values.removeIf(chosen -> FacetChoice.isAmong(chosen, Set.of(value)));
    }

    /// The text that says nothing of these facets.
    public String without(Set<Facet> facets) {
        QueryText changed = text;
        for (Facet facet : facets) {
            for (FacetChoice.Sense sense : FacetChoice.Sense.values()) {
                changed = QueryText.parse(with(changed, new FacetWords.Choice(facet, sense, Set.of())));
            }
        }
        return changed.text();
    }

    private static String with(QueryText text, FacetWords.Choice choice) {
        Optional<QueryText.Part> part = part(text, choice);
        if (choice.values().isEmpty()) {
            return part.map(chosen -> QueryEdit.without(text, chosen)).orElse(text.text());
        }
        String condition = FacetWords.write(choice);
        return part.map(chosen -> QueryEdit.replaced(text, chosen, condition))
                .orElseGet(() -> QueryEdit.with(text, condition));
    }

    /// The text that looks at the whole folder as far as the rest of it goes.
    public String withoutScope() {
        return text.parts().stream().filter(part -> scope(part.query()).isPresent()).findFirst()
                .map(part -> QueryEdit.without(text, part)).orElse(text.text());
    }

    /// The text that looks at a part of the folder and asks for nothing else.
    public static String of(Scope scope) {
        return scope == Scope.ALL ? "" : "is:" + word(scope);
    }

    /// The part that says what the choice is to replace.
    private static Optional<QueryText.Part> part(QueryText text, FacetWords.Choice choice) {
        return text.parts().stream().filter(part -> FacetWords.read(part.query())
                .filter(found -> found.facet() == choice.facet() && found.sense() == choice.sense()).isPresent())
                .findFirst();
    }

    private static Optional<Scope> scope(Query query) {
        return query instanceof Query.HasWord(QueryField field, String word)
                && field.kind() == QueryField.Kind.STATE
                        ? Scope.narrowing().stream().filter(scope -> word(scope).equals(word)).findFirst()
                        : Optional.empty();
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
