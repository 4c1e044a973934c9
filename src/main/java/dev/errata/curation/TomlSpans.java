package dev.errata.curation;

/// Where keys and values end in a text that is known to be TOML.
final class TomlSpans {
    private TomlSpans() {}

    /// Behind spaces and tabs.
    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /// Behind the part of a key that starts here, bare or quoted.
    static int keyEnd(String text, int from) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            return stringEnd(text, from);
        }
        int at = from;
        while (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '-') {
            at++;
        }
        return at;
    }

    /// Behind the value that starts here.
    static int valueEnd(String text, int from) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            return stringEnd(text, from);
        }
        if (first == '[' || first == '{') {
            return groupEnd(text, from);
        }
        int at = from;
        while (at < text.length() && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return from + text.substring(from, at).stripTrailing().length();
    }

    private static int groupEnd(String text, int from) {
        int depth = 0;
        int at = from;
        do {
            switch (text.charAt(at)) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                case '"', '\'' -> at = stringEnd(text, at) - 1;
                case '#' -> at = text.indexOf('\n', at);
                default -> {
                }
            }
            at++;
        } while (depth > 0);
        return at;
    }

    private static int stringEnd(String text, int from) {
        char quote = text.charAt(from);
        String three = String.valueOf(quote).repeat(3);
        String close = text.startsWith(three, from) ? three : String.valueOf(quote);
        int at = from + close.length();
        while (!text.startsWith(close, at)) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        at += close.length();
        // A text of several lines may end in quotes of its own.
        while (close.length() == 3 && at < text.length() && text.charAt(at) == quote) {
            at++;
        }
        return at;
    }
}
