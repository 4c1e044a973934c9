package dev.errata.validation.rule;

import java.util.Optional;

/// Characters that nobody sees and that change what a text is: controls, zero-width characters, marks of direction; and
/// white space at the ends of a text, which nobody sees either.
final class Unseen {
    private Unseen() {}

    /// The first such character of the text.
    static Optional<String> first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return Optional.of("U+%04X".formatted((int) text.charAt(i)));
            }
        }
        return Optional.empty();
    }

    /// The text without such characters.
    static String removed(String text) {
        StringBuilder left = new StringBuilder(text.length());
        text.chars().filter(c -> !is((char) c)).forEach(c -> left.append((char) c));
        return left.toString();
    }

    /// The text without white space of any kind at its ends.
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// Line ends, tabs, and the joiners that some scripts and pictures need, are none.
    private static boolean is(char c) {
        if (c < 0x80) {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F;
        }
        return c < 0xA0 || c == 0xAD || c >= 0x200B && c <= 0x206F && isUnseenGeneralPunctuation(c) || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    private static boolean isUnseenGeneralPunctuation(char c) {
        return c == 0x200B || c == 0x200E || c == 0x200F || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c != 0x2065;
    }

    /// Whether a character is white space of any kind.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
