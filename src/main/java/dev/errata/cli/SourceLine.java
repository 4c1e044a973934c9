package dev.errata.cli;

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
        String before = shown(excerpt.before());
        String after = shown(excerpt.after());
        StringBuilder mark = new StringBuilder(INDENT);
        before.chars().forEach(c -> mark.append(c < FIRST_WIDE ? " " : Character.isIdeographic(c) ? "  " : " "));
        return INDENT + before + after + "\n" + mark + "^";
    }

    private static String shown(String text) {
        return Printable.of(text.replace('\t', ' '));
    }
}
