package dev.errata.cli;

/// Makes text from files harmless for a terminal and for whatever reads line by line.
final class Printable {

    private Printable() {}

    /// The text with control characters, line ends, changes of writing direction and half characters as `\\u` escapes.
    static String of(String text) {
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
