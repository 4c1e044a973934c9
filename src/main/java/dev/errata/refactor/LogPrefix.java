package dev.errata.refactor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What loggers write before a message: time, level, process, thread. It says nothing of the error.
final class LogPrefix {
    private static final String CLOCK = "\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d+)?";
    private static final String ZONE = "(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?";

    private static final List<Pattern> PIECES = List.of(
            Pattern.compile("\\x1b\\[[0-9;]*m"),
            Pattern.compile("\\[?\\d{4}[-/.]\\d{2}[-/.]\\d{2}(?:[T ]" + CLOCK + ZONE + ")?\\]?"),
            Pattern.compile("\\[?\\d{1,2}[/ -](?:[A-Z][a-z]{2})[/ -]\\d{4}[: ]" + CLOCK + ZONE + "\\]?"),
            Pattern.compile("(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2}\\s+\\d{1,2}(?: \\d{4})? " + CLOCK + "(?: \\d{4})?"),
            Pattern.compile("\\[?" + CLOCK + "\\]?"),
            Pattern.compile(
                    "\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|CRITICAL|SEVERE|LOG)\\]?(?=[\\s:|-]|\\])"
                            + ":?"),
            Pattern.compile("\\[(?:trace|debug|info|notice|warn|warning|error|crit|alert|emerg|fatal)\\]"),
            Pattern.compile("\\[[\\w.#:@/ -]{1,40}\\](?=\\s)"),
            Pattern.compile("\\[?\\d+(?:#\\d+)?\\]?:(?=\\s)"),
            Pattern.compile("[\\w.-]+\\[\\d+\\]:"),
            Pattern.compile("<\\d{1,3}>"),
            Pattern.compile("[-|>#*•]+(?=\\s)"));

    private LogPrefix() {}

    /// The line without what stands before its message; never empty where the line is not.
    static String strip(String line) {
        String text = line.strip();
        List<Matcher> pieces = PIECES.stream().map(piece -> piece.matcher(text)).toList();
        int from = 0;
        boolean found = true;
        while (found) {
            found = false;
            for (Matcher piece : pieces) {
                if (piece.region(from, text.length()).lookingAt() && piece.end() < text.length()) {
                    from = behindSpaces(text, piece.end());
                    found = true;
                }
            }
        }
        return text.substring(from);
    }

    private static int behindSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
