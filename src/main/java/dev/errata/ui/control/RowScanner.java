package dev.errata.ui.control;

/// Cuts a stretch of a file's text into rows: at its line ends, and where a line is too long for the screen.
final class RowScanner {
    /// A line up to this length is one row: longer ones cost too much to lay out.
    static final int LONGEST_ROW = 4_000;

    /// What the rows of a longer line measure at most.
    static final int PIECE = 1_000;

    private final String text;
    private final RowTable rows;
    private byte state;

    /// A scanner that appends to `rows`, and starts in `state`.
    RowScanner(String text, RowTable rows, byte state) {
        this.text = text;
        this.rows = rows;
        this.state = state;
    }

    /// Appends the rows from `start` to before `end`, where the text ends with a line end or, if `last` is none, as that says.
    ///
    /// @return how the row behind them starts
    byte scan(int start, int end, RowEnd last) {
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line(from, i, RowEnd.LF);
                from = i + 1;
            } else if (c == '\r') {
                boolean crlf = i + 1 < end && text.charAt(i + 1) == '\n';
                line(from, i, crlf ? RowEnd.CRLF : RowEnd.CR);
                i += crlf ? 1 : 0;
                from = i + 1;
            }
        }
        if (last == RowEnd.NONE || last == RowEnd.CUT) {
            line(from, end, last);
        }
        return state;
    }

    private void line(int start, int end, RowEnd rowEnd) {
        int from = start;
        if (end - start > LONGEST_ROW) {
            while (end - from > PIECE) {
                int cut = cut(from);
                row(from, cut, RowEnd.CUT);
                from = cut;
            }
        }
        row(from, end, rowEnd);
    }

    private void row(int start, int end, RowEnd rowEnd) {
        rows.add(end - start, rowEnd, state);
        state = rowEnd == RowEnd.CUT ? stateBehind(text, start, end, state) : RowTable.OUTSIDE;
    }

    /// Behind the last comma or bracket of the second half of the piece that stands outside of a string; else where the piece is full.
    private int cut(int start) {
        byte now = state;
        int best = -1;
        int full = start + PIECE;
        for (int i = start; i < full; i++) {
            char c = text.charAt(i);
            now = step(now, c);
            if (now == RowTable.OUTSIDE && i >= start + PIECE / 2 && (c == ',' || c == '{' || c == '[')) {
                best = i + 1;
            }
        }
        if (best > 0) {
            return best;
        }
        return Character.isLowSurrogate(text.charAt(full)) ? full - 1 : full;
    }

    /// How the text goes on behind a stretch that started in `state`.
    static byte stateBehind(String text, int start, int end, byte state) {
        byte now = state;
        for (int i = start; i < end; i++) {
            now = step(now, text.charAt(i));
        }
        return now;
    }

    private static byte step(byte state, char c) {
        return switch (state) {
            case RowTable.OUTSIDE -> c == '"' ? RowTable.IN_STRING : RowTable.OUTSIDE;
            case RowTable.IN_STRING -> c == '"' ? RowTable.OUTSIDE : c == '\\' ? RowTable.IN_ESCAPE : state;
            default -> RowTable.IN_STRING;
        };
    }
}
