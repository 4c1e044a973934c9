package dev.errata.message;

import java.util.regex.Pattern;

/// Makes text from files harmless: for a terminal, for whatever reads line by line, and for a label, where a mark that turns the direction of
/// writing would make other text say something else.
public final class Printable {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Printable() {}

    /// The text with control characters, line ends, changes of writing direction and half characters as `\\u` escapes.
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= ' ' && c <= '~' || isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("\\u%04x".formatted(c));
            }
        }
        return out.toString();
    }

    /// The text on one line, without space around it, each run of space as one, and what is invisible and not harmless as `⟨U+202E⟩`.
    public static String line(String text) {
        String line = SPACE.matcher(text.strip()).replaceAll(" ");
        if (isPlain(line)) {
            return line;
        }
        return named(line);
    }

    /// The text with `⟨U+202E⟩` in place of each invisible character that is not harmless; line feeds and tabs stay.
    public static String named(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("⟨U+%04X⟩".formatted(c));
            }
        });
        return out.toString();
    }

    /// The text with a U+FFFD in place of each invisible character that is not harmless, so that all others stay where they are; line ends
    /// and tabs stay.
    public static String inPlace(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            out.setCharAt(i, inPlace(text.charAt(i)));
        }
        return out.toString();
    }

    /// The same for one UTF-16 unit.
    public static char inPlace(char c) {
        boolean stays = c >= ' ' && c <= '~' || Character.isSurrogate(c) || c == '\n' || c == '\r' || c == '\t'
                || isHarmless(c);
        return stays ? c : '\uFFFD';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> c < 0x202A || c > 0x202E && c < 0x2066 || c > 0x2069;
            default -> true;
        };
    }
}
