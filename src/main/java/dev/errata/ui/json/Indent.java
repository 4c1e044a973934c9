package dev.errata.ui.json;

import dev.errata.ui.control.RowedText;

/// Moves lines by one step of indent.
enum Indent {
    DEEPER {
        @Override
        String line(String text, int start, int end, String unit) {
            return start == end ? "" : unit + text.substring(start, end);
        }
    },
    LESS {
        @Override
        String line(String text, int start, int end, String unit) {
            String leading = IndentUnit.leading(text, start, end);
            return text.substring(start + IndentUnit.stepBack(leading, unit), end);
        }
    };

    /// A line without its end after the move.
    abstract String line(String text, int start, int end, String unit);

    /// The file's text after the lines between two places of the screen have moved; a line that a selection ends before is left.
    String applyTo(RowedText shown, int from, int to) {
        int first = shown.rowOfShown(Math.min(from, to));
        int last = shown.rowOfShown(Math.max(from, to));
        if (last > first && from != to && shown.toShown(shown.rowStart(last)) == Math.max(from, to)) {
            last--;
        }
        String text = shown.text();
        String unit = IndentUnit.of(text);
        StringBuilder moved = new StringBuilder(text.length() + 64).append(text, 0, shown.rowStart(first));
        for (int row = first; row <= last; row++) {
            int start = shown.rowStart(row);
            int end = shown.rowEnd(row);
            moved.append(shown.continues(row) ? text.substring(start, end) : line(text, start, end, unit));
            moved.append(shown.end(row).inFile());
        }
        return moved.append(text, shown.rowEnd(last) + shown.end(last).inFile().length(), text.length()).toString();
    }
}
