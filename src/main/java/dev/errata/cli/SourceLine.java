package dev.errata.cli;

import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;

/// The line of a file that a finding stands on, and a mark below its place, as compilers show them.
final class SourceLine {
    private static final int WIDTH = 100;
    private static final int BEFORE = 40;
    private static final String INDENT = "    ";
    private static final char FIRST_WIDE = '\u1100';

    private SourceLine() {}

    /// Two lines, the second of which ends with the mark. A long line is cut around the place.
    static String of(Finding finding, ErrorRecord record) {
        String line = line(record.text().text(), finding.line());
        int at = Math.min(finding.column() - 1, line.length());
        int from = line.length() <= WIDTH ? 0 : Math.max(0, Math.min(at - BEFORE, line.length() - WIDTH));
        int to = Math.min(line.length(), from + WIDTH);
        String before = shown((from > 0 ? "…" : "") + line.substring(from, at));
        String after = shown(line.substring(at, to) + (to < line.length() ? "…" : ""));
        StringBuilder mark = new StringBuilder(INDENT);
        before.chars().forEach(c -> mark.append(c < FIRST_WIDE ? " " : Character.isIdeographic(c) ? "  " : " "));
        return INDENT + before + after + "\n" + mark + "^";
    }

    private static String shown(String text) {
        return Printable.of(text.replace('\t', ' '));
    }

    private static String line(String text, int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
