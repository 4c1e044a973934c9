package dev.errata.json;

import java.util.Locale;

/// Names what stands in a text where something else was expected.
final class Found {

    private static final int LONGEST = 24;

    private Found() {}

    /// The word or the character at a place, as short text; a character that does not show as its `U+` number.
    static String at(String text, int offset) {
        int end = wordEnd(text, offset);
        if (end > offset) {
            return shortened(text.substring(offset, end));
        }
        int c = text.codePointAt(offset);
        return isVisible(c) ? Character.toString(c) : codeOf(c);
    }

    /// The place of what [#at] names.
    static Span span(String text, int offset) {
        int end = wordEnd(text, offset);
        return new Span(offset, end > offset ? end : offset + Character.charCount(text.codePointAt(offset)));
    }

    /// Where the word of letters, digits and `_ $` that starts at `offset` ends.
    static int wordEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    static String codeOf(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    static String shortened(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…";
    }

    /// The word of JSON for one of other languages; an empty text if none comes to mind.
    static String meant(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> "true";
            case "false", "no" -> "false";
            case "null", "none", "nil", "undefined", "nan" -> "null";
            default -> "";
        };
    }

    static boolean isForeignQuote(char c) {
        return c == '\'' || c == '`' || c == '‘' || c == '’' || c == '“' || c == '”';
    }

    static char closingQuote(char opening) {
        return switch (opening) {
            case '‘', '’' -> '’';
            case '“', '”' -> '”';
            default -> opening;
        };
    }
}
