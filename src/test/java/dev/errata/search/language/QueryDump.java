package dev.errata.search.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes queries and faults as `queries.txt` has them.
final class QueryDump {
    private QueryDump() {}

    static String of(QueryText text) {
        return text.query().map(QueryDump::of).orElse("");
    }

    static String of(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> of("and", parts);
            case Query.Or(List<Query> parts) -> of("or", parts);
            case Query.Not(Query part) -> of("not", List.of(part));
            case Query.Contains(QueryField field, QueryTerm term) -> field.name() + "~" + of(term);
            case Query.Equals(QueryField field, QueryTerm term) -> field.name() + "=" + of(term);
            case Query.Matches(QueryField field, String pattern) -> field.name() + "~/" + pattern + "/";
            case Query.Compares(QueryField field, Comparison comparison, Bound bound) ->
                field.name() + comparison.sign() + bound.text();
            case Query.Within(QueryField field, Optional<Bound> low, Optional<Bound> high) ->
                field.name() + "[" + low.map(Bound::text).orElse("") + ".." + high.map(Bound::text).orElse("") + "]";
            case Query.Present(QueryField field) -> field.name() + "?";
            case Query.HasWord(QueryField field, String word) -> field.name() + ":" + word;
            case Query.Item(QueryField list, Query inner) -> list.name() + "{" + of(inner) + "}";
        };
    }

    static List<String> faults(QueryText text) {
        return text.faults().stream().map(fault -> (fault.span().start() + "-" + fault.span().end() + " "
                + fault.kind() + " " + fault.state() + " " + String.join(" ", fault.arguments())).strip()).toList();
    }

    private static String of(String name, List<Query> parts) {
        return parts.stream().map(QueryDump::of).collect(Collectors.joining(" ", name + "(", ")"));
    }

    private static String of(QueryTerm term) {
        return switch (term) {
            case QueryTerm.Word(String text) -> text;
            case QueryTerm.Phrase(String text) -> '"' + text + '"';
        };
    }
}
