package dev.errata.search;

import dev.errata.record.Field;
import dev.errata.search.QueryOffer.Kind;
import dev.errata.search.language.CompletionPoint;
import dev.errata.search.language.QueryEdit;
import dev.errata.search.language.QueryField;
import dev.errata.search.language.QueryFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a query that is being typed can go on with: names, values in use, and conditions for a word that is a value.
public final class QueryOffers {
    private static final int MOST_NAMES = 60;
    private static final int MOST_VALUES = 200;
    private static final int MOST_CONDITIONS = 5;

    /// So many letters tell what is meant.
    private static final int TELLING = 2;
    private static final int MOST_OF_A_FACET = 2;
    private static final List<String> DAYS = List.of("-7d", "-30d", "-90d", "-1y", "today");

    private final Vocabulary vocabulary;
    private final Function<QueryField, String> label;

    /// @param label the name of a field in the language of the reader, who may type that as well
    public QueryOffers(Vocabulary vocabulary, Function<QueryField, String> label) {
        this.vocabulary = vocabulary;
        this.label = label;
    }

    /// What can stand in place of what was typed at `point`, a place in `text`; the best first.
    public List<QueryOffer> at(CompletionPoint point, String text) {
        String typed = SearchText.fold(unquoted(point.span().in(text)));
        return switch (point.kind()) {
            case NOTHING -> List.of();
            case NAME -> point.list().map(list -> names(members(list), typed, Kind.NAME))
                    .orElseGet(() -> namesAndConditions(typed));
            case NAME_AS_VALUE ->
                names(QueryFields.usual().stream().filter(QueryField::canBeEmpty).toList(), typed, Kind.VALUE);
            case VALUE -> point.field()
                    .map(field -> values(field, typed, isCompared(text, point.span().start()))).orElse(List.of());
        };
    }

    private static String unquoted(String typed) {
        return typed.startsWith("\"") || typed.startsWith("“") ? typed.substring(1) : typed;
    }

    private static List<QueryField> members(Field list) {
        return list.children().stream().flatMap(child -> QueryFields.within(list, child.jsonName()).stream()).toList();
    }

    private List<QueryOffer> namesAndConditions(String typed) {
        List<QueryOffer> offers = new ArrayList<>(names(usual(typed), typed, Kind.NAME));
        if (!typed.isEmpty() && QueryFields.HAS.startsWith(typed)) {
            offers.add(new QueryOffer(Kind.NAME, QueryFields.HAS + ":", Optional.empty(), OptionalInt.empty()));
        }
        if (typed.length() >= TELLING) {
            offers.addAll(conditions(typed));
        }
        return offers;
    }

    /// While nothing is typed, what facets go by is the most likely to be wanted.
    private static List<QueryField> usual(String typed) {
        return typed.isEmpty()
                ? Stream.concat(Facet.all().stream().map(Facet::field), QueryFields.usual().stream()).distinct()
                        .toList()
                : QueryFields.usual();
    }

    private List<QueryOffer> names(List<QueryField> fields, String typed, Kind kind) {
        return fields.stream().filter(field -> rank(field, typed) != Rank.NONE)
                .sorted(Comparator.comparing((QueryField field) -> rank(field, typed))).limit(MOST_NAMES)
                .map(field -> new QueryOffer(kind, field.name() + (kind == Kind.NAME ? operator(field) : " "),
                        Optional.of(field), OptionalInt.empty()))
                .toList();
    }

    private static String operator(QueryField field) {
        return switch (field.kind()) {
            case NUMBER, DAY -> "<";
            case COUNT, ERRORS, WARNINGS, INFOS, FINDINGS -> ">";
            case TEXT, ANYTHING, PATH, UNKNOWN_FIELDS, RULES, SEVERITY, FRESHNESS, CHINESE, SAMPLES, STATE -> ":";
        };
    }

    /// How well a name answers what is typed.
    private enum Rank {
        START, PART, LABEL, WITHIN, NONE
    }

    private Rank rank(QueryField field, String typed) {
        String name = field.name();
        String shown = label.apply(field).toLowerCase(Locale.ROOT);
        if (name.startsWith(typed)) {
            return Rank.START;
        }
        if (Stream.of(name.split("[._]", -1)).anyMatch(part -> part.startsWith(typed))) {
            return Rank.PART;
        }
        if (shown.startsWith(typed)) {
            return Rank.LABEL;
        }
        return typed.length() >= TELLING && shown.contains(typed) ? Rank.WITHIN : Rank.NONE;
    }

    private List<QueryOffer> values(QueryField field, String typed, boolean isCompared) {
        Map<String, Integer> uses = vocabulary.uses(field);
        List<QueryOffer> offers = new ArrayList<>();
        matching(uses, typed).limit(MOST_VALUES).forEach(value -> offers.add(value(field,
                QueryEdit.value(value), OptionalInt.of(uses.getOrDefault(value, 0)))));
        List<String> others = new ArrayList<>(field.kind() == QueryField.Kind.DAY ? DAYS : List.of());
        if (field.canBeEmpty() && !isCompared) {
            others.addAll(List.of("none", "any"));
        }
        others.stream().filter(word -> word.startsWith(typed))
                .forEach(word -> offers.add(value(field, word, OptionalInt.empty())));
        return offers;
    }

    /// Whether `<` or `>` stands before the value, so that it cannot be empty.
    private static boolean isCompared(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.endsWith("<") || before.endsWith(">") || before.endsWith("<=") || before.endsWith(">=");
    }

    private static QueryOffer value(QueryField field, String text, OptionalInt uses) {
        return new QueryOffer(Kind.VALUE, text + " ", Optional.of(field), uses);
    }

    private List<QueryOffer> conditions(String typed) {
        List<QueryOffer> offers = new ArrayList<>();
        for (Facet facet : Facet.all()) {
            Map<String, Integer> uses = vocabulary.uses(facet.field());
            matching(uses, typed).filter(value -> SearchText.fold(value).startsWith(typed)).limit(MOST_OF_A_FACET)
                    .forEach(value -> offers.add(new QueryOffer(Kind.CONDITION,
                            FacetWords.write(new FacetWords.Choice(facet, FacetChoice.Sense.CHOSEN, Set.of(value)))
                                    + " ",
                            Optional.of(facet.field()),
                            OptionalInt.of(uses.getOrDefault(value, 0)))));
        }
        offers.sort(Comparator.comparingInt(offer -> -offer.uses().orElse(0)));
        return offers.subList(0, Math.min(MOST_CONDITIONS, offers.size()));
    }

    /// The values that hold what is typed: those that begin with it first, then the most frequent.
    private static Stream<String> matching(Map<String, Integer> uses, String typed) {
        return uses.keySet().stream().filter(value -> SearchText.fold(value).contains(typed))
                .sorted(Comparator.comparing((String value) -> !SearchText.fold(value).startsWith(typed))
                        .thenComparing(value -> -uses.getOrDefault(value, 0)).thenComparing(value -> value));
    }
}
