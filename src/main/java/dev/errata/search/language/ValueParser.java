package dev.errata.search.language;

import dev.errata.json.Span;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.search.language.QueryFault.Kind;
import java.util.Optional;

/// Reads what follows an operator.
final class ValueParser {
    private final QueryParser parser;
    private final QueryScanner scanner;
    private final Faults faults;

    ValueParser(QueryParser parser, QueryScanner scanner, Faults faults) {
        this.parser = parser;
        this.scanner = scanner;
        this.faults = faults;
    }

    /// Reads the values of a condition that begins at `start`; empty where it does not count.
    Optional<Query> read(QueryField field, Operator operator, int start, String closers) {
        Optional<Query> query = values(inner -> value(field, operator, start, inner), start, closers);
        return operator == Operator.DIFFERS ? query.map(Query.Not::new) : query;
    }

    /// Reads the names that follow `has:`.
    Optional<Query> has(Operator operator, int start, String closers) {
        Optional<Query> query = values(this::present, start, closers);
        return operator == Operator.DIFFERS ? query.map(Query.Not::new) : query;
    }

    private Optional<Query> values(QueryParser.Primary value, int start, String closers) {
        int opening = scanner.at();
        if (scanner.take('(')) {
            return parser.bracketed(value, opening, ')', closers);
        }
        if (scanner.isAtEnd() || closers.indexOf(scanner.peek()) >= 0) {
            faults.add(scanner.from(start), Kind.VALUE_MISSING, scanner.textFrom(start).strip());
            return Optional.empty();
        }
        return value.read(closers);
    }

    private Optional<Query> present(String closers) {
        int start = scanner.at();
        String name = word(closers);
        Optional<Query> query = QueryFields.named(name).filter(QueryField::canBeEmpty).map(Query.Present::new);
        if (query.isEmpty()) {
            faults.add(scanner.from(start), Kind.UNKNOWN_NAME, name);
        }
        return query;
    }

    private Optional<Query> value(QueryField field, Operator operator, int condition, String closers) {
        if (scanner.patternEnd() >= 0) {
            return pattern(field);
        }
        int start = scanner.at();
        boolean quoted = QueryScanner.isQuote(scanner.peek());
        Optional<QueryTerm> term = quoted ? quoted() : Optional.of(new QueryTerm.Word(word(closers)));
        Span span = scanner.from(start);
        Optional<Query> emptiness = quoted
                ? term.filter(found -> found.text().isBlank()).map(_ -> (Query) new Query.Not(new Query.Present(field)))
                : emptiness(field, term.orElseThrow().text());
        if (emptiness.isPresent() && field.canBeEmpty() && operator.comparison().isEmpty()) {
            return emptiness;
        }
        return term.flatMap(found -> new ValueReader(faults, span, new Span(condition, span.end())).read(field,
                operator, found));
    }

    private static Optional<Query> emptiness(QueryField field, String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "none" -> Optional.of(new Query.Not(new Query.Present(field)));
            case "any" -> Optional.of(new Query.Present(field));
            default -> Optional.empty();
        };
    }

    /// Reads the phrase that begins here; empty where nothing stands in its quotes.
    Optional<QueryTerm> phrase() {
        return quoted().filter(term -> !term.text().isBlank());
    }

    private Optional<QueryTerm> quoted() {
        int start = scanner.at();
        QueryScanner.Quoted quoted = scanner.takeQuoted();
        if (!quoted.closed()) {
            faults.add(scanner.from(start), Kind.UNCLOSED_QUOTE);
        }
        return Optional.of(new QueryTerm.Phrase(quoted.text()));
    }

    /// Reads the pattern that begins here; empty where it is broken.
    Optional<Query> pattern(QueryField field) {
        int start = scanner.at();
        String pattern = scanner.takePattern(scanner.patternEnd());
        Span span = scanner.from(start);
        if (!field.isText()) {
            faults.add(span, Kind.NO_PATTERN, field.name());
            return Optional.empty();
        }
        if (Patterns.compile(pattern, PatternOptions.DEFAULT) instanceof PatternFault fault) {
            faults.add(QueryFault.broken(span, fault, QueryFault.State.WRONG));
            return Optional.empty();
        }
        return Optional.of(new Query.Matches(field, pattern));
    }

    private String word(String closers) {
        String word = scanner.takeWord(closers);
        if (word.isEmpty()) {
            int start = scanner.at();
            scanner.advance();
            return scanner.textFrom(start);
        }
        return word;
    }
}
