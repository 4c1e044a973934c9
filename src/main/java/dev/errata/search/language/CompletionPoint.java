package dev.errata.search.language;

import dev.errata.json.Span;
import dev.errata.record.Field;
import java.util.Optional;

/// What is being typed at a caret.
///
/// @param kind  what could be offered
/// @param span  what an offer replaces: from the beginning of what is being typed to the caret
/// @param field the field whose value is being typed
/// @param list  the list within whose brackets one is typing
public record CompletionPoint(Kind kind, Span span, Optional<QueryField> field, Optional<Field> list) {

    /// What could be offered.
    public enum Kind {
        /// A name, which may also be the beginning of a word.
        NAME,
        /// A value of the field.
        VALUE,
        /// A name after `has:`.
        NAME_AS_VALUE,
        /// Nothing: a phrase, a pattern, the inside of a word.
        NOTHING
    }

    /// Looks at the text before the caret.
    public static CompletionPoint at(String text, int caret) {
        return new Walk(text.substring(0, caret)).walk();
    }

    /// Whether what is being typed has no letter yet.
    public boolean isEmpty() {
        return span.isEmpty();
    }

    /// Goes through the text as the parser does, and remembers only where it is.
    private static final class Walk {
        private final String text;
        private final QueryScanner scanner;
        private Optional<Field> list = Optional.empty();
        private Optional<QueryField> group = Optional.empty();
        private boolean hasGroup;

        Walk(String text) {
            this.text = text;
            this.scanner = new QueryScanner(text);
        }

        CompletionPoint walk() {
            while (true) {
                skip();
                int start = scanner.at();
                Optional<CompletionPoint> point = group.isPresent() || hasGroup
                        ? value(group, start)
                        : next(start);
                if (point.isPresent()) {
                    return point.get();
                }
            }
        }

        private void skip() {
            boolean more = true;
            while (more) {
                scanner.skipSpace();
                if (scanner.take(')')) {
                    group = Optional.empty();
                    hasGroup = false;
                } else if (scanner.take(']')) {
                    list = Optional.empty();
                } else {
                    more = scanner.take('(') || isMinus() && scanner.take('-') || scanner.takeKeyword("NOT ");
                }
            }
        }

        private boolean isMinus() {
            return scanner.peek() == '-' && scanner.peek(1) != '-' && !Character.isDigit(scanner.peek(1));
        }

        private Optional<CompletionPoint> next(int start) {
            if (!scanner.isAtEnd() && (QueryScanner.isQuote(scanner.peek()) || scanner.peek() == '/')) {
                return passed(start);
            }
            String name = scanner.takeName();
            if (scanner.isAtEnd() || isLetters(start)) {
                return point(Kind.NAME, start, Optional.empty());
            }
            Optional<QueryField> field = list.flatMap(holder -> QueryFields.within(holder, name))
                    .or(() -> QueryFields.named(name));
            if (scanner.peek() == '[' && field.filter(found -> !found.fields().isEmpty()).isPresent()) {
                scanner.advance();
                list = Optional.of(field.get().fields().iterator().next());
                return Optional.empty();
            }
            boolean isHas = name.equalsIgnoreCase(QueryFields.HAS);
            if (Operator.take(scanner).isPresent() && (field.isPresent() || isHas)) {
                if (scanner.take('(')) {
                    group = field;
                    hasGroup = isHas;
                    return Optional.empty();
                }
                return value(field, scanner.at());
            }
            return passed(start);
        }

        /// Whether nothing but letters follows, of any script: who reads Chinese may type the name that a field has there.
        private boolean isLetters(int start) {
            return text.codePoints().skip(text.codePointCount(0, start)).allMatch(Character::isLetter);
        }

        private Optional<CompletionPoint> value(Optional<QueryField> field, int start) {
            if (!scanner.isAtEnd() && QueryScanner.isQuote(scanner.peek())) {
                boolean closed = scanner.takeQuoted().closed();
                return closed ? Optional.empty() : point(Kind.VALUE, start, field);
            }
            if (scanner.peek() == '/') {
                return passed(start);
            }
            scanner.takeWord(")]");
            return scanner.isAtEnd()
                    ? point(field.isPresent() ? Kind.VALUE : Kind.NAME_AS_VALUE, start, field)
                    : Optional.empty();
        }

        /// Goes past a phrase, a pattern or a word; nothing can be offered within.
        private Optional<CompletionPoint> passed(int start) {
            scanner.goTo(start);
            boolean closed = true;
            if (QueryScanner.isQuote(scanner.peek())) {
                closed = scanner.takeQuoted().closed();
            } else if (scanner.patternEnd() >= 0) {
                scanner.takePattern(scanner.patternEnd());
            } else if (scanner.takeWord(")]").isEmpty()) {
                scanner.advance();
            }
            boolean within = scanner.isAtEnd() && (!closed || scanner.at() == text.length());
            return within ? point(Kind.NOTHING, start, Optional.empty()) : Optional.empty();
        }

        private Optional<CompletionPoint> point(Kind kind, int start, Optional<QueryField> field) {
            return Optional.of(new CompletionPoint(kind, new Span(start, text.length()), field, list));
        }
    }
}
