package dev.errata.search.language;

import dev.errata.json.Span;
import dev.errata.search.language.QueryFault.Kind;
import java.util.Locale;
import java.util.Optional;

/// Makes a query of one value, as its field and operator want it.
final class ValueReader {
    private static final String RANGE = "..";

    private final Faults faults;
    private final Span value;
    private final Span condition;

    /// @param value     where the value stands
    /// @param condition where the whole condition stands
    ValueReader(Faults faults, Span value, Span condition) {
        this.faults = faults;
        this.value = value;
        this.condition = condition;
    }

    Optional<Query> read(QueryField field, Operator operator, QueryTerm term) {
        if (!field.words().isEmpty()) {
            return word(field, operator, term.text());
        }
        if (field.isText()) {
            return text(field, operator, term);
        }
        return operator.comparison()
                .map(comparison -> bound(field, term.text())
                        .map(bound -> (Query) new Query.Compares(field, comparison, bound)))
                .orElseGet(() -> range(field, term.text()));
    }

    private Optional<Query> text(QueryField field, Operator operator, QueryTerm term) {
        return switch (operator) {
            case CONTAINS -> Optional.of(new Query.Contains(field, term));
            case EQUALS, DIFFERS -> Optional.of(new Query.Equals(field, term));
            case LESS, AT_MOST, GREATER, AT_LEAST -> noComparison(field);
        };
    }

    private Optional<Query> noComparison(QueryField field) {
        faults.add(condition, Kind.NO_COMPARISON, field.name());
        return Optional.empty();
    }

    private Optional<Query> word(QueryField field, Operator operator, String typed) {
        if (operator.comparison().isPresent()) {
            return noComparison(field);
        }
        String word = typed.toLowerCase(Locale.ROOT).replace('_', '-');
        if (!field.words().contains(word)) {
            faults.add(value, Kind.UNKNOWN_WORD, typed, field.name(), String.join(", ", field.words()));
            return Optional.empty();
        }
        return Optional.of(new Query.HasWord(field, word));
    }

    private Optional<Query> range(QueryField field, String text) {
        int dots = text.indexOf(RANGE);
        if (dots < 0) {
            return bound(field, text)
                    .map(bound -> new Query.Within(field, Optional.of(bound), Optional.of(bound)));
        }
        String low = text.substring(0, dots);
        String high = text.substring(dots + RANGE.length());
        Optional<Bound> least = low.isEmpty() ? Optional.empty() : bound(field, low);
        Optional<Bound> most = high.isEmpty() ? Optional.empty() : bound(field, high);
        boolean broken = !low.isEmpty() && least.isEmpty() || !high.isEmpty() && most.isEmpty();
        if (broken) {
            return Optional.empty();
        }
        if (least.isEmpty() && most.isEmpty()) {
            faults.add(condition, Kind.VALUE_MISSING, field.name());
            return Optional.empty();
        }
        if (least.isPresent() && most.isPresent() && isReversed(least.get(), most.get())) {
            faults.add(value, Kind.EMPTY_RANGE, low, high);
            return Optional.empty();
        }
        return Optional.of(new Query.Within(field, least, most));
    }

    private static boolean isReversed(Bound low, Bound high) {
        return switch (low) {
            case Bound.Amount number -> high instanceof Bound.Amount other
                    && number.value().compareTo(other.value()) > 0;
            case Bound.Days days -> high instanceof Bound.Days other && days.first().isAfter(other.last());
            case Bound.DaysAgo _ -> false;
        };
    }

    private Optional<Bound> bound(QueryField field, String text) {
        boolean number = field.isNumber();
        Optional<Bound> bound = number ? Bound.number(text) : Bound.day(text);
        if (bound.isEmpty()) {
            faults.add(value, number ? Kind.NOT_A_NUMBER : Kind.NOT_A_DAY, text, field.name());
        }
        return bound;
    }
}
