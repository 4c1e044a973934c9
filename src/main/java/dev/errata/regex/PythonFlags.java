package dev.errata.regex;

/// The flags that a group of a Python pattern turns on and off, by their letters; read by the rules of `_parse_flags` in
/// CPython's `re._parser`.
///
/// @param global whether they are meant for the whole pattern, as in `(?i)`
record PythonFlags(String on, String off, boolean global) {

    private static final String KNOWN = "iLmsxatu";
    private static final String TYPES = "aLu";

    /// Reads on after the `(?`.
    static PythonFlags read(PythonSource source) throws PythonSyntaxException {
        StringBuilder on = new StringBuilder();
        while (source.next() != '-') {
            on.append(turnedOn(source, on));
            if (source.accept(')')) {
                return new PythonFlags(on.toString(), "", true);
            }
            if (source.accept(':')) {
                return scoped(source, on.toString(), "");
            }
            if (source.next() != '-') {
                flag(source, "missing -, : or )");
            }
        }
        source.take();
        StringBuilder off = new StringBuilder();
        flag(source, "missing flag");
        while (!source.accept(':')) {
            char letter = flag(source, "missing :");
            source.take();
            if (TYPES.indexOf(letter) >= 0) {
                throw bad(source.position(), "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
            }
            off.append(letter);
        }
        return scoped(source, on.toString(), off.toString());
    }

    /// Whether a flag is set within the group, given whether it is set outside.
    boolean applyTo(char flag, boolean outside) {
        return on.indexOf(flag) >= 0 || (outside && off.indexOf(flag) < 0);
    }

    /// The opening of a group with these flags in Java's spelling.
    String javaGroup() {
        StringBuilder spelling = new StringBuilder("(?");
        StringBuilder negative = new StringBuilder();
        for (char flag : new char[]{'i', 'm', 's'}) {
            if (on.indexOf(flag) >= 0) {
                spelling.append(flag);
            }
            if (off.indexOf(flag) >= 0) {
                negative.append(flag);
            }
        }
        if (on.indexOf('u') >= 0) {
            spelling.append("uU");
        }
        if (on.indexOf('a') >= 0) {
            negative.append("uU");
        }
        return (negative.isEmpty() ? spelling : spelling.append('-').append(negative)).append(':').toString();
    }

    private static char turnedOn(PythonSource source, StringBuilder before) throws PythonSyntaxException {
        char letter = flag(source, "missing -, : or )");
        source.take();
        if (letter == 'L') {
            throw bad(source.position(), "bad inline flags: cannot use 'L' flag with a str pattern");
        }
        if (TYPES.indexOf(letter) >= 0 && before.chars().anyMatch(c -> c != letter && TYPES.indexOf(c) >= 0)) {
            throw bad(source.position(), "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        }
        if (letter == 't') {
            throw new PythonSyntaxException(PatternFaultKind.NOT_SUPPORTED, source.position() - 1,
                    "flag 't' is not supported");
        }
        return letter;
    }

    /// The letter that comes next, which is left where it is.
    private static char flag(PythonSource source, String missing) throws PythonSyntaxException {
        int symbol = source.next();
        if (symbol != PythonSource.END && symbol < 128 && KNOWN.indexOf(symbol) >= 0) {
            return (char) symbol;
        }
        boolean letter = symbol != PythonSource.END && symbol < PythonSource.ESCAPE && Character.isLetter(symbol);
        throw bad(source.position(), letter ? "unknown flag" : missing);
    }

    private static PythonFlags scoped(PythonSource source, String on, String off) throws PythonSyntaxException {
        if (on.chars().anyMatch(letter -> off.indexOf(letter) >= 0)) {
            throw bad(source.position() - 1, "bad inline flags: flag turned on and off");
        }
        return new PythonFlags(on, off, false);
    }

    private static PythonSyntaxException bad(int position, String words) {
        return new PythonSyntaxException(PatternFaultKind.BAD_FLAG, position, words);
    }
}
