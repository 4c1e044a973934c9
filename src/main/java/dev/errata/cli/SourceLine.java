package dev.errata.cli;

import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.SourceExcerpt;

/// The line of a file that a finding stands on, and a mark below its place, as compilers show them.
final class SourceLine {
    private static final int WIDTH = 100;
    private static final int BEFORE = 40;
    private static final String INDENT = "    ";
    private static final char FIRST_WIDE = '\u1100';

    private SourceLine() {}

    /// Two lines, the second of which ends with the mark. A long line is cut around the place.
    static String of(Finding finding, ErrorRecord record) {
        SourceExcerpt excerpt = SourceExcerpt.of(finding, record.text().text(), WIDTH, BEFORE);
        return of(excerpt, 0);
    }

    /// A line, and a mark below its part from `start` to `end`. A long line is cut around it.
    static String of(String line, int start, int end) {
        return of(SourceExcerpt.of(line, start, WIDTH, BEFORE), end - start);
    }

    /// @param length how much is marked: one character at least, and no more than is shown
    private static String of(SourceExcerpt excerpt, int length) {
        String before = shown(excerpt.before());
        int marked = width(shown(excerpt.after().substring(0, Math.min(length, excerpt.after().length()))));
        return INDENT + before + shown(excerpt.after()) + "\n" + INDENT + " ".repeat(width(before)) + "^"
                + "~".repeat(Math.max(0, marked - 1));
    }

    /// How many columns of a terminal the text takes.
    private static int width(String text) {
        return text.chars().map(c -> c >= FIRST_WIDE && Character.isIdeographic(c) ? 2 : 1).sum();
    }

    private static String shown(String text) {
        return Printable.of(text.replace('\t', ' '));
    }
}
