package dev.errata.regex;

import dev.errata.regex.PythonEscape.Anchor;
import dev.errata.regex.PythonEscape.Category;
import dev.errata.regex.PythonEscape.Literal;
import dev.errata.regex.PythonEscape.Reference;
import java.util.HashSet;
import java.util.Set;

/// Reads a character class of a Python pattern and spells it for Java, to which `[` and `&&` mean something there.
final class PythonClass {

    private final PythonSource source;
    private final PythonEscapes escapes;
    private final PythonMode mode;
    private final int start;
    private final StringBuilder spelling = new StringBuilder("[");
    private final Set<Character> categories = new HashSet<>();

    private record Item(PythonEscape meaning, String text) {}

    /// @param start where the `[` stands, which has been taken
    PythonClass(PythonSource source, PythonEscapes escapes, PythonMode mode, int start) {
        this.source = source;
        this.escapes = escapes;
        this.mode = mode;
        this.start = start;
    }

    /// Reads up to the `]` and returns the class in Java's spelling.
    String read() throws PythonSyntaxException {
        boolean negated = source.accept('^');
        if (negated) {
            spelling.append('^');
        }
        boolean first = true;
        while (first || source.next() != ']') {
            int from = source.position();
            Item low = item();
            if (!source.accept('-')) {
                single(low, first);
            } else if (source.next() == ']') {
                single(low, first);
                spelling.append('-');
            } else {
                range(low, item(), from);
            }
            first = false;
        }
        source.take();
        spelling.append(']');
        return everything() && !negated ? "(?s:.)" : spelling.toString();
    }

    /// `[\s\S]` and the like: common, and dear as a union.
    private boolean everything() {
        return categories.stream().anyMatch(letter -> categories.contains(Character.toUpperCase(letter))
                && categories.contains(Character.toLowerCase(letter)));
    }

    private Item item() throws PythonSyntaxException {
        int from = source.position();
        int symbol = source.take();
        if (symbol == PythonSource.END) {
            throw new PythonSyntaxException(PatternFaultKind.UNCLOSED_CLASS, start, "unterminated character set");
        }
        PythonEscape meaning = symbol >= PythonSource.ESCAPE
                ? escapes.inClass(symbol - PythonSource.ESCAPE, from)
                : new Literal(symbol);
        return new Item(meaning, source.text(from, source.position()));
    }

    private void range(Item low, Item high, int from) throws PythonSyntaxException {
        if (!(low.meaning() instanceof Literal(int least)) || !(high.meaning() instanceof Literal(int most))
                || most < least) {
            throw new PythonSyntaxException(PatternFaultKind.BAD_RANGE, from,
                    "bad character range " + low.text() + "-" + high.text());
        }
        literal(least, low.text());
        spelling.append('-');
        literal(most, high.text());
    }

    private void single(Item item, boolean first) {
        switch (item.meaning()) {
            case Category(char letter) -> {
                categories.add(letter);
                spelling.append(PythonSpelling.category(letter, mode));
            }
            case Literal(int codePoint) when codePoint == '-' && (first || source.next() == ']') ->
                spelling.append(item.text());
            case Literal(int codePoint) -> literal(codePoint, item.text());
            case Anchor _,Reference _ -> throw new AssertionError(item);
        }
    }

    private void literal(int codePoint, String text) {
        if (text.length() > 1 && text.charAt(0) == '\\') {
            spelling.append(PythonSpelling.escaped(codePoint, text));
            return;
        }
        boolean special = switch (codePoint) {
            case '[', ']', '-' -> true;
            case '&' -> source.next() == '&' || spelling.charAt(spelling.length() - 1) == '&';
            default -> false;
        };
        spelling.append(special ? "\\" : "").append(text);
    }
}
