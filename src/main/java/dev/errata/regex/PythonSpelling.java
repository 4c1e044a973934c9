package dev.errata.regex;

import java.util.Locale;

/// Java's spellings of what Python means by a symbol. Where the two agree the user's own spelling stays.
final class PythonSpelling {

    /// Letters, numbers and `_` (`str.isalnum`); Java's own `\w` also has marks, joiners and more connectors.
    private static final String WORD = "_\\p{L}\\p{N}";
    /// `str.isspace` has four separators that Unicode's White_Space, which is Java's `\s`, has not.
    private static final String SPACE = "\\s\\x1c-\\x1f";
    /// Matches nothing, but makes a look-behind step back over code points: Java lets it step over UTF-16 units unless it
    /// sees a character beyond U+FFFF in the pattern.
    static final String BY_CODE_POINTS = "\uD83D\uDE00{0}";
    /// Python's `\B` never matches in an empty text (before 3.14).
    private static final String NOT_EMPTY = "(?!\\A\\z)";

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
            case 'b' -> boundary("(?=W)(?<!WB)|(?!W)(?<=WB)", mode);
            case 'B' -> boundary("(?=W)(?<=WB)|(?!W)(?<!WB)" + NOT_EMPTY, mode);
            default -> "\\" + letter;
        };
    }

    /// Java's own boundaries take a mark after a letter for a part of the word.
    private static String boundary(String spelling, PythonMode mode) {
        return "(?:" + spelling.replace("B", BY_CODE_POINTS).replace("W", alone('w', mode)) + ")";
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
        if (Character.isSupplementaryCodePoint(codePoint)) {
            return Character.toString(codePoint);
        }
        return same ? text : "\\x{" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + "}";
    }

    /// Half of a pair, which Java would join with its neighbour.
    static boolean surrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
