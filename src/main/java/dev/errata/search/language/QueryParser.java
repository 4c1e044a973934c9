package dev.errata.search.language;

import dev.errata.json.Span;
import dev.errata.search.language.QueryFault.Kind;
import dev.errata.search.language.QueryText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads AND, OR, NOT and parentheses; what stands between them is read by a [Primary].
final class QueryParser {
    private static final int DEEPEST = 40;
    private static final List<String> JOINING = List.of("AND", "OR");

    private final String text;
    private final QueryScanner scanner;
    private final Faults faults;
    private int depth;

    /// What AND, OR and NOT join: conditions and words, or the values of one condition.
    @FunctionalInterface
    interface Primary {

        /// Reads one of them where it begins, and goes on by at least one character.
        ///
        /// @param closers the brackets that end it
        Optional<Query> read(String closers);
    }

    QueryParser(String text) {
        this.text = text;
        this.scanner = new QueryScanner(text);
        this.faults = new Faults(text);
    }

    QueryText parse() {
        Primary conditions = new ConditionParser(this, scanner, faults);
        List<List<Part>> alternatives = alternatives(conditions, "");
        List<Part> parts = alternatives.size() == 1
                ? alternatives.getFirst()
                : joined(alternatives).map(query -> new Part(whole(alternatives), query)).stream().toList();
        return new QueryText(text, parts, faults.inOrder());
    }

    /// Reads up to one of the closers or the end.
    Optional<Query> expression(Primary primary, String closers) {
        return joined(alternatives(primary, closers));
    }

    /// Reads what stands in brackets that have just been opened at `opening`, and the bracket that closes them.
    Optional<Query> bracketed(Primary primary, int opening, char closer, String outer) {
        Optional<Query> inner = Optional.empty();
        if (depth >= DEEPEST) {
            scanner.goTo(text.length());
            faults.add(scanner.from(opening), Kind.TOO_DEEP);
            return inner;
        }
        depth++;
        inner = expression(primary, outer.indexOf(closer) < 0 ? outer + closer : outer);
        depth--;
        if (!scanner.take(closer)) {
            faults.add(new QueryFault(new Span(opening, opening + 1),
                    closer == ')' ? Kind.UNCLOSED_PARENTHESIS : Kind.UNCLOSED_BRACKET, List.of(),
                    QueryFault.State.UNFINISHED));
        }
        return inner;
    }

    private List<List<Part>> alternatives(Primary primary, String closers) {
        List<List<Part>> alternatives = new ArrayList<>();
        int or = scanner.at();
        boolean more;
        do {
            List<Part> parts = conjunction(primary, closers);
            boolean followed = !alternatives.isEmpty();
            int start = scanner.at();
            more = scanner.takeKeyword("OR");
            if (parts.isEmpty() && (followed || more)) {
                faults.add(followed ? new Span(or, or + 2) : scanner.from(start), Kind.OPERAND_MISSING,
                        "OR");
            }
            if (!parts.isEmpty() || alternatives.isEmpty() && !more) {
                alternatives.add(parts);
            }
            or = start;
        } while (more);
        return alternatives;
    }

    private List<Part> conjunction(Primary primary, String closers) {
        List<Part> parts = new ArrayList<>();
        while (true) {
            scanner.skipSpace();
            int start = scanner.at();
            if (isEnd(closers) || isKeyword("OR")) {
                return parts;
            }
            if (scanner.takeKeyword("AND")) {
                Span keyword = scanner.from(start);
                scanner.skipSpace();
                if (parts.isEmpty() || isEnd(closers) || JOINING.stream().anyMatch(this::isKeyword)) {
                    faults.add(keyword, Kind.OPERAND_MISSING, "AND");
                }
            } else {
                Optional<Query> query = negation(primary, closers);
                Span span = scanner.from(start);
                query.ifPresent(found -> parts.add(new Part(span, found)));
            }
        }
    }

    private Optional<Query> negation(Primary primary, String closers) {
        int start = scanner.at();
        boolean negated = false;
        Span sign = scanner.from(start);
        boolean more = true;
        while (more) {
            int before = scanner.at();
            more = scanner.takeKeyword("NOT") || isMinus() && scanner.take('-');
            if (more) {
                negated = !negated;
                sign = scanner.from(before);
                scanner.skipSpace();
            }
        }
        if (!sign.isEmpty() && (isEnd(closers) || JOINING.stream().anyMatch(this::isKeyword))) {
            faults.add(sign, Kind.OPERAND_MISSING, sign.in(text));
            return Optional.empty();
        }
        Optional<Query> query = group(primary, closers);
        return negated ? query.map(Query.Not::new) : query;
    }

    private Optional<Query> group(Primary primary, String closers) {
        int start = scanner.at();
        if (scanner.peek() == '(' && scanner.peek(1) != ')') {
            scanner.advance();
            return bracketed(primary, start, ')', closers);
        }
        return primary.read(closers);
    }

    /// Whether `-` means NOT here: it stands before a letter, quote or parenthesis, or at the end while one is typing.
    private boolean isMinus() {
        char next = scanner.peek(1);
        return scanner.peek() == '-' && (next == '\0' || Character.isLetter(next) || next == '_' || next == '('
                || next == '/' || QueryScanner.isQuote(next));
    }

    private boolean isKeyword(String keyword) {
        int start = scanner.at();
        boolean found = scanner.takeKeyword(keyword);
        scanner.goTo(start);
        return found;
    }

    private boolean isEnd(String closers) {
        return scanner.isAtEnd() || closers.indexOf(scanner.peek()) >= 0;
    }

    private static Optional<Query> joined(List<List<Part>> alternatives) {
        List<Query> queries = alternatives.stream().filter(parts -> !parts.isEmpty())
                .map(parts -> Query.all(parts.stream().map(Part::query).toList())).toList();
        return queries.isEmpty() ? Optional.empty() : Optional.of(Query.any(queries));
    }

    private static Span whole(List<List<Part>> alternatives) {
        return new Span(alternatives.getFirst().getFirst().span().start(),
                alternatives.getLast().getLast().span().end());
    }
}
