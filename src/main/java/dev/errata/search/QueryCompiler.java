package dev.errata.search;

import dev.errata.record.Field;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.search.language.Bound;
import dev.errata.search.language.Comparison;
import dev.errata.search.language.Query;
import dev.errata.search.language.QueryField;
import dev.errata.search.language.QueryTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/// Makes conditions of queries.
final class QueryCompiler {
    private final QueryTerms terms;
    private final List<PatternCondition> patterns = new ArrayList<>();

    QueryCompiler(QueryTerms terms) {
        this.terms = terms;
    }

    /// The patterns among the conditions that were made.
    List<PatternCondition> patterns() {
        return List.copyOf(patterns);
    }

    Condition compile(Query query) {
        return compile(query, Optional.empty());
    }

    /// @param list the list within whose items the query is asked
    private Condition compile(Query query, Optional<QueryField> list) {
        return switch (query) {
            case Query.And(List<Query> parts) -> new Condition.All(compile(parts, list));
            case Query.Or(List<Query> parts) -> new Condition.Any(compile(parts, list));
            case Query.Not(Query part) -> new Condition.None(compile(part, list));
            case Query.Contains(QueryField field, QueryTerm term) -> contains(within(field, list), term);
            case Query.Equals(QueryField field, QueryTerm term) -> equal(within(field, list), term);
            case Query.Matches(QueryField field, String pattern) -> matches(within(field, list), pattern);
            case Query.Compares(QueryField field, Comparison comparison, Bound bound) ->
                compares(field, comparison, bound);
            case Query.Within(QueryField field, Optional<Bound> low, Optional<Bound> high) ->
                field.isNumber() ? number(field, range(low, high)) : day(field, days(low, high));
            case Query.Present(QueryField field) -> present(field);
            case Query.HasWord(QueryField field, String word) ->
                new FieldConditions.Fact(Facts.of(field, word, terms.scale()));
            case Query.Item(QueryField items, Query inner) ->
                new FieldConditions.Item(list(items), compile(inner, Optional.of(items)));
        };
    }

    private List<Condition> compile(List<Query> parts, Optional<QueryField> list) {
        return parts.stream().map(part -> compile(part, list)).toList();
    }

    /// A word within the brackets of a list is looked for in the fields of that list.
    private static QueryField within(QueryField field, Optional<QueryField> list) {
        return field.kind() == QueryField.Kind.ANYTHING ? list.orElse(field) : field;
    }

    private static Field list(QueryField items) {
        return items.fields().iterator().next();
    }

    private Condition contains(QueryField field, QueryTerm term) {
        TermMatcher matcher = new TermMatcher(term);
        return switch (field.kind()) {
            case ANYTHING -> new FieldConditions.Somewhere(matcher, forms(term));
            case RULES -> rules(matcher::occursIn);
            default -> new FieldConditions.Containing(codes(field), matcher);
        };
    }

    private Condition equal(QueryField field, QueryTerm term) {
        TermMatcher matcher = new TermMatcher(term);
        return switch (field.kind()) {
            case ANYTHING -> new FieldConditions.Fact(
                    record -> record.summary().text().values().anyString(matcher::is));
            case RULES -> rules(matcher::is);
            default -> new FieldConditions.Being(codes(field), matcher);
        };
    }

    private static Condition rules(SearchValues.Test test) {
        return new FieldConditions.Fact(record -> record.standing().rules().stream()
                .anyMatch(rule -> test.passes(rule, 0, rule.length())));
    }

    private Set<String> forms(QueryTerm term) {
        return switch (term) {
            case QueryTerm.Word(String text) -> terms.forms().getOrDefault(SearchText.fold(text), Set.of());
            case QueryTerm.Phrase _ -> Set.of();
        };
    }

    private Condition matches(QueryField field, String pattern) {
        if (!(Patterns.compile(pattern, PatternOptions.DEFAULT) instanceof CompiledPattern compiled)) {
            throw new IllegalArgumentException("a broken pattern is no part of a query: " + pattern);
        }
        if (field.kind() == QueryField.Kind.RULES) {
            return rules((rule, _, _) -> compiled.find(rule, 0, dev.errata.regex.Budget.DEFAULT,
                    dev.errata.task.Cancellation.NEVER).first().isPresent());
        }
        PatternCondition condition = new PatternCondition(field.kind() == QueryField.Kind.ANYTHING
                ? Optional.empty()
                : Optional.of(codes(field)), compiled);
        patterns.add(condition);
        return condition;
    }

    private Condition compares(QueryField field, Comparison comparison, Bound bound) {
        if (bound instanceof Bound.Amount number) {
            double limit = number.value().doubleValue();
            return number(field, value -> comparison.holds(Double.compare(value, limit)));
        }
        LocalDate limit = switch (comparison) {
            case LESS, AT_LEAST -> bound.first(terms.scale().today()).orElseThrow();
            case GREATER, AT_MOST -> bound.last(terms.scale().today()).orElseThrow();
        };
        return day(field, value -> comparison.holds(value.compareTo(limit)));
    }

    private static DoublePredicate range(Optional<Bound> low, Optional<Bound> high) {
        double least = low.map(QueryCompiler::value).orElse(Double.NEGATIVE_INFINITY);
        double most = high.map(QueryCompiler::value).orElse(Double.POSITIVE_INFINITY);
        return value -> value >= least && value <= most;
    }

    private static double value(Bound bound) {
        return bound instanceof Bound.Amount number ? number.value().doubleValue() : Double.NaN;
    }

    private Predicate<LocalDate> days(Optional<Bound> low, Optional<Bound> high) {
        Optional<LocalDate> first = low.flatMap(bound -> bound.first(terms.scale().today()));
        Optional<LocalDate> last = high.flatMap(bound -> bound.last(terms.scale().today()));
        return day -> first.map(limit -> !day.isBefore(limit)).orElse(true)
                && last.map(limit -> !day.isAfter(limit)).orElse(true);
    }

    private static Condition number(QueryField field, DoublePredicate wanted) {
        return switch (field.kind()) {
            case COUNT -> new FieldConditions.Count(
                    record -> record.summary().text().values().count(list(field)), wanted);
            case ERRORS -> new FieldConditions.Count(record -> record.standing().errors(), wanted);
            case WARNINGS -> new FieldConditions.Count(record -> record.standing().warnings(), wanted);
            case INFOS -> new FieldConditions.Count(record -> record.standing().infos(), wanted);
            case FINDINGS -> new FieldConditions.Count(record -> record.standing().findings(), wanted);
            default -> new FieldConditions.Numeric(codes(field), wanted);
        };
    }

    private static Condition day(QueryField field, Predicate<LocalDate> wanted) {
        return new FieldConditions.Day(codes(field), wanted);
    }

    private static Condition present(QueryField field) {
        return switch (field.kind()) {
            case RULES -> new FieldConditions.Fact(record -> !record.standing().rules().isEmpty());
            case SAMPLES -> new FieldConditions.Fact(record -> !record.standing().samples().isEmpty());
            case FRESHNESS -> new FieldConditions.Fact(record -> record.summary().lastConfirmed().isPresent());
            case CHINESE -> new FieldConditions.WithText(SearchValues.codes(ChineseState.FIELDS));
            case TEXT -> new FieldConditions.WithText(codes(field));
            default -> new FieldConditions.Present(codes(field));
        };
    }

    private static BitSet codes(QueryField field) {
        BitSet codes = SearchValues.codes(field.fields());
        codes.set(SearchValues.PATH, field.kind() == QueryField.Kind.PATH);
        codes.set(SearchValues.UNKNOWN, field.kind() == QueryField.Kind.UNKNOWN_FIELDS);
        return codes;
    }
}
