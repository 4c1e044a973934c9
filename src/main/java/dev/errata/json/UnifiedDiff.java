package dev.errata.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Writes diffs in the unified format.
final class UnifiedDiff {

    /// Stands for a file that is not there.
    static final String NO_FILE = "/dev/null";

    private UnifiedDiff() {}

    static String write(String oldName, String newName, TextDiff diff) {
        if (diff.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        out.append("--- ").append(shown(oldName)).append('\n');
        out.append("+++ ").append(shown(newName)).append('\n');
        for (DiffHunk hunk : diff.hunks(TextDiff.CONTEXT)) {
            out.append(hunk.header()).append('\n');
            for (DiffLine line : hunk.lines()) {
                append(line, out);
            }
        }
        return out.toString();
    }

    private static void append(DiffLine line, StringBuilder out) {
        out.append(switch (line.kind()) {
            case SAME -> ' ';
            case REMOVED -> '-';
            case ADDED -> '+';
        });
        out.append(line.text()).append(switch (line.ending()) {
            case LF -> "\n";
            case CRLF -> "\r\n";
            case NONE -> "\n\\ No newline at end of file\n";
        });
    }

    /// A name with a space ends with a tab, and one with a quote, backslash or control character is quoted as in C, which
    /// is how git tells where a name ends.
    private static String shown(String name) {
        if (name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7F)) {
            return name.indexOf(' ') < 0 ? name : name + '\t';
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c >= 0x7F) {
                quoted.append(String.format(Locale.ROOT, "\\%03o", c));
            } else {
                quoted.append((char) c);
            }
        }
        return quoted.append('"').toString();
    }
}
