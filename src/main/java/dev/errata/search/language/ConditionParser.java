package dev.errata.search.language;

import dev.errata.json.Span;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.search.language.QueryFault.Kind;
import java.util.List;
import java.util.Optional;

/// Reads one condition, item, pattern, phrase or word.
final class ConditionParser implements QueryParser.Primary {
    private static final int LEAST_NAME = 4;

    private final QueryParser parser;
    private final QueryScanner scanner;
    private final Faults faults;
    private final ValueParser values;

    /// The list within whose brackets the condition stands.
    private final Optional<Field> list;

    ConditionParser(QueryParser parser, QueryScanner scanner, Faults faults) {
        this(parser, scanner, faults, Optional.empty());
    }

    private ConditionParser(QueryParser parser, QueryScanner scanner, Faults faults, Optional<Field> list) {
        this.parser = parser;
        this.scanner = scanner;
        this.faults = faults;
        this.list = list;
        this.values = new ValueParser(parser, scanner, faults);
    }

    @Override
    public Optional<Query> read(String closers) {
        if (QueryScanner.isQuote(scanner.peek())) {
            return values.phrase().map(phrase -> new Query.Contains(QueryFields.ANYTHING, phrase));
        }
        if (scanner.patternEnd() >= 0) {
            return values.pattern(QueryFields.ANYTHING);
        }
        int start = scanner.at();
        String name = scanner.takeName();
        Optional<Condition> condition = name.isEmpty() ? Optional.empty() : condition(name, start, closers);
        if (condition.isPresent()) {
            return condition.get().query();
        }
        scanner.goTo(start);
        return Optional.of(word(closers));
    }

    /// @param query empty where the condition does not count
    private record Condition(Optional<Query> query) {}

    private Query word(String closers) {
        int start = scanner.at();
        if (scanner.takeWord(closers).isEmpty()) {
            scanner.advance();
        }
        return new Query.Contains(QueryFields.ANYTHING, new QueryTerm.Word(scanner.textFrom(start)));
    }

    private Optional<Condition> condition(String name, int start, String closers) {
        Span written = scanner.from(start);
        Optional<QueryField> items = itemList(name);
        if (items.isPresent() && scanner.peek() == '[') {
            return Optional.of(new Condition(item(items.get(), closers)));
        }
        boolean isHas = name.equalsIgnoreCase(QueryFields.HAS);
        Optional<QueryField> known = list.flatMap(holder -> QueryFields.within(holder, name))
                .or(() -> QueryFields.named(name));
        skipSpaceBeforeComparison(known);
        Optional<Operator> operator = Operator.take(scanner);
        if (operator.isEmpty()) {
            return Optional.empty();
        }
        if (known.isEmpty() && !isHas) {
            doubtName(name, written);
            return Optional.empty();
        }
        if (isSeparated(known)) {
            faults.doubt(scanner.from(start), Kind.SPACE_AFTER_OPERATOR, name);
            return Optional.empty();
        }
        scanner.skipSpace();
        if (known.isEmpty() && list.isEmpty()) {
            return Optional.of(new Condition(values.has(operator.get(), start, closers)));
        }
        boolean isOutside = list.isPresent() && QueryFields.within(list.get(), name).isEmpty();
        if (isOutside) {
            scanner.takeWord(closers);
            faults.add(written, Kind.NOT_IN_LIST, name, list.get().key());
            return Optional.of(new Condition(Optional.empty()));
        }
        return Optional.of(new Condition(values.read(known.get(), operator.get(), start, closers)));
    }

    private Optional<QueryField> itemList(String name) {
        return list.isPresent()
                ? Optional.empty()
                : QueryFields.named(name).filter(field -> field.kind() == QueryField.Kind.TEXT
                        && field.fields().iterator().next().kind() == FieldKind.ITEMS);
    }

    private Optional<Query> item(QueryField items, String closers) {
        int opening = scanner.at();
        scanner.advance();
        Field holder = items.fields().iterator().next();
        ConditionParser inner = new ConditionParser(parser, scanner, faults, Optional.of(holder));
        return parser.bracketed(inner, opening, ']', closers)
                .map(query -> new Query.Item(QueryField.of(holder.key(), List.of(holder)), query));
    }

    /// `confidence < 0.5` is a comparison, while `status = 1` may come from a log.
    private void skipSpaceBeforeComparison(Optional<QueryField> field) {
        if (field.filter(ConditionParser::compares).isPresent()) {
            int here = scanner.at();
            scanner.skipSpace();
            if (":=!<>".indexOf(scanner.peek()) < 0 || scanner.peek() == ':' && scanner.at() > here) {
                scanner.goTo(here);
            }
        }
    }

    /// Whether white space and then something else follows the operator, which makes words of them all.
    private boolean isSeparated(Optional<QueryField> field) {
        if (field.filter(ConditionParser::compares).isPresent() || !QueryScanner.isSpace(scanner.peek())) {
            return false;
        }
        int here = scanner.at();
        scanner.skipSpace();
        boolean more = !scanner.isAtEnd();
        scanner.goTo(here);
        return more;
    }

    private static boolean compares(QueryField field) {
        return field.isNumber() || field.kind() == QueryField.Kind.DAY;
    }

    private void doubtName(String name, Span written) {
        boolean isValue = !QueryScanner.isSpace(scanner.peek()) && !scanner.isAtEnd() && scanner.peek() != '/';
        if (name.length() >= LEAST_NAME && isValue) {
            QueryFields.nearest(name).ifPresent(meant -> faults.doubt(written, Kind.MISSPELT_NAME, name, meant));
        }
    }
}
