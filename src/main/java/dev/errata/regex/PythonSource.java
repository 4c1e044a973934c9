package dev.errata.regex;

import java.util.function.IntPredicate;

/// A pattern read symbol by symbol, with one symbol of look-ahead, as the tokenizer of CPython's `re._parser` reads it: a
/// symbol is a code point, or a backslash with the code point after it. Positions count code points.
final class PythonSource {

    /// The symbol after the last one.
    static final int END = -1;
    /// Added to the code point that follows a backslash.
    static final int ESCAPE = 1 << 24;

    private final String pattern;
    private final int[] points;
    private final int[] offsets;
    private int index;
    private int next = END;

    /// Reading begins with [#seek].
    PythonSource(String pattern) {
        this.pattern = pattern;
        points = new int[pattern.codePointCount(0, pattern.length())];
        offsets = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) {
            points[i] = pattern.codePointAt(offsets[i]);
            offsets[i + 1] = offsets[i] + Character.charCount(points[i]);
        }
    }

    /// The symbol that comes next, or [#END].
    int next() {
        return next;
    }

    /// Takes the next symbol.
    int take() throws PythonSyntaxException {
        int taken = next;
        advance();
        return taken;
    }

    /// Takes the next symbol if it is this one.
    boolean accept(int symbol) throws PythonSyntaxException {
        if (next != symbol) {
            return false;
        }
        advance();
        return true;
    }

    /// Takes up to `most` symbols of a kind.
    String takeWhile(int most, IntPredicate kind) throws PythonSyntaxException {
        StringBuilder taken = new StringBuilder();
        while (taken.length() < most && next != END && kind.test(next)) {
            taken.appendCodePoint(take());
        }
        return taken.toString();
    }

    /// Takes a name and the symbol that ends it.
    ///
    /// @param what the name's name in a message
    String takeUntil(char terminator, String what, PatternFaultKind kind) throws PythonSyntaxException {
        int from = position();
        while (next != terminator) {
            if (next == END) {
                throw position() == from
                        ? new PythonSyntaxException(kind, from, "missing " + what)
                        : new PythonSyntaxException(kind, from, "missing " + terminator + ", unterminated name");
            }
            advance();
        }
        String name = text(from, position());
        advance();
        if (name.isEmpty()) {
            throw new PythonSyntaxException(kind, from, "missing " + what);
        }
        return name;
    }

    /// Where the next symbol begins.
    int position() {
        return switch (next) {
            case END -> index;
            default -> index - (next >= ESCAPE ? 2 : 1);
        };
    }

    /// Goes back to a position.
    void seek(int position) throws PythonSyntaxException {
        index = position;
        advance();
    }

    /// The pattern between two positions.
    String text(int from, int to) {
        return pattern.substring(offsets[from], offsets[to]);
    }

    /// The UTF-16 offset of a position.
    int utf16(int position) {
        return offsets[Math.clamp(position, 0, points.length)];
    }

    private void advance() throws PythonSyntaxException {
        if (index >= points.length) {
            next = END;
            return;
        }
        int symbol = points[index++];
        if (symbol == '\\') {
            if (index >= points.length) {
                throw new PythonSyntaxException(PatternFaultKind.BAD_ESCAPE, points.length - 1,
                        "bad escape (end of pattern)");
            }
            symbol = points[index++] | ESCAPE;
        }
        next = symbol;
    }
}
