package dev.errata.regex;

import java.util.Locale;

/// Java's spellings of what Python means by a symbol. Where the two agree the user's own spelling stays.
final class PythonSpelling {

    /// Letters, numbers and `_` (`str.isalnum`); Java's own `\w` also has marks, joiners and more connectors.
    private static final String WORD = "_\\p{L}\\p{N}";
    /// `str.isspace` has four separators that Unicode's White_Space, which is Java's `\s`, has not.
    private static final String SPACE = "\\s\\x1c-\\x1f";
    private static final String BEFORE = "(?<=[" + WORD + "])";
    private static final String AFTER = "(?=[" + WORD + "])";
    private static final String NOT_BEFORE = "(?<![" + WORD + "])";
    private static final String NOT_AFTER = "(?![" + WORD + "])";

    private PythonSpelling() {}

    /// `\d`, `\s`, `\w` or its complement, as part of a class or (in brackets of its own) outside.
    static String category(char letter, PythonMode mode) {
        if (mode.ascii()) {
            return "\\" + letter;
        }
        return switch (letter) {
            case 's' -> SPACE;
            case 'S' -> "[^" + SPACE + "]";
            case 'w' -> WORD;
            case 'W' -> "[^" + WORD + "]";
            default -> "\\" + letter;
        };
    }

    /// A category outside a class.
    static String alone(char letter, PythonMode mode) {
        return !mode.ascii() && (letter == 's' || letter == 'w')
                ? "[" + category(letter, mode) + "]"
                : category(letter, mode);
    }

    /// `\A`, `\b`, `\B` or `\Z`.
    static String anchor(char letter, PythonMode mode) {
        return switch (letter) {
            case 'Z' -> "\\z";
            case 'b' -> mode.ascii() ? "\\b" : "(?:" + BEFORE + NOT_AFTER + "|" + NOT_BEFORE + AFTER + ")";
            case 'B' -> mode.ascii() ? "\\B" : "(?:" + BEFORE + AFTER + "|" + NOT_BEFORE + NOT_AFTER + ")";
            default -> "\\" + letter;
        };
    }

    /// `^`. Java's own does not match after a line feed that ends the text, if it is multi-line.
    static String lineStart(PythonMode mode) {
        return mode.multiline() ? "(?<![^\\n])" : "^";
    }

    /// A character that was written as an escape.
    ///
    /// @param text the escape as it was written
    static String escaped(int codePoint, String text) {
        char letter = text.charAt(1);
        boolean same = switch (letter) {
            case 'a', 'f', 'n', 'r', 't', 'x' -> true;
            case 'u' -> !surrogate(codePoint);
            default -> !Character.isLetterOrDigit(letter);
        };
        return same ? text : "\\x{" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + "}";
    }

    /// Half of a pair, which Java would join with its neighbour.
    static boolean surrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
