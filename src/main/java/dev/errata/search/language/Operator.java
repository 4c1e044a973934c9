package dev.errata.search.language;

import java.util.Optional;

/// What stands between a name and its value.
enum Operator {
    CONTAINS, EQUALS, DIFFERS, LESS, AT_MOST, GREATER, AT_LEAST;

    /// Takes the operator that stands here, if one does.
    static Optional<Operator> take(QueryScanner scanner) {
        char next = scanner.peek(1);
        Optional<Operator> found = Optional.ofNullable(switch (scanner.peek()) {
            case ':' -> next == ':' ? null : CONTAINS;
            case '=' -> next == '>' || next == '~' ? null : EQUALS;
            case '!' -> next == '=' ? DIFFERS : null;
            case '<' -> next == '=' ? AT_MOST : LESS;
            case '>' -> next == '=' ? AT_LEAST : GREATER;
            default -> null;
        });
        if (found.isPresent()) {
            scanner.advance();
            scanner.take('=');
        }
        return found;
    }

    /// The comparison that it is, if it is one.
    Optional<Comparison> comparison() {
        return switch (this) {
            case CONTAINS, EQUALS, DIFFERS -> Optional.empty();
            case LESS -> Optional.of(Comparison.LESS);
            case AT_MOST -> Optional.of(Comparison.AT_MOST);
            case GREATER -> Optional.of(Comparison.GREATER);
            case AT_LEAST -> Optional.of(Comparison.AT_LEAST);
        };
    }
}
