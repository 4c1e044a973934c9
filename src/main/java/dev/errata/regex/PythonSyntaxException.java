package dev.errata.regex;

/// A pattern that Python refuses, or that has no Java spelling; never leaves the package.
final class PythonSyntaxException extends Exception {

    private final int position;
    private final PatternFaultKind kind;
    private final String words;

    /// @param position where, in code points, as Python counts
    PythonSyntaxException(PatternFaultKind kind, int position, String words) {
        super(words, null, false, false);
        this.position = position;
        this.kind = kind;
        this.words = words;
    }

    PatternFault toFault(PythonSource source) {
        return new PatternFault(source.utf16(position), kind, words);
    }
}
