package dev.errata.ui.control;

import dev.errata.json.JsonPosition;
import dev.errata.message.Printable;
import java.util.Optional;

/// The text of a file and how it is shown, row by row, with the way from places in one to places in the other. On the screen
/// every row ends with LF; in the file each keeps its own end, and a line too long for the screen is several rows. Immutable.
///
/// A control character, or one that turns the direction of writing, is a U+FFFD on the screen.
///
/// Two kinds of offsets: those of the file's text ([dev.errata.json.JsonText#text]) and those of the shown text.
public final class RowedText {
    public static final RowedText EMPTY = of("");

    private final String text;
    private final RowTable rows;

    private RowedText(String text, RowTable rows) {
        this.text = text;
        this.rows = rows;
    }

    /// Another text, what that replaced in the file, and what has to be replaced on the screen to show it.
    public record Edited(RowedText after, TextSplice inFile, TextSplice onScreen) {}

    public static RowedText of(String text) {
        RowTable rows = new RowTable(Math.max(16, text.length() / 40));
        new RowScanner(text, rows, RowTable.OUTSIDE).scan(0, text.length(), RowEnd.NONE);
        return new RowedText(text, rows);
    }

    /// The text of the file.
    public String text() {
        return text;
    }

    /// The text on the screen.
    public String shown() {
        return shownRows(0, rows.size());
    }

    public int shownLength() {
        return rows.shownLength();
    }

    public int rows() {
        return rows.size();
    }

    /// What a row shows.
    String row(int row) {
        return text.substring(rows.fileStart(row), rows.fileStart(row) + rows.length(row));
    }

    /// Where a row starts in the file.
    public int rowStart(int row) {
        return rows.fileStart(row);
    }

    /// Where a row ends in the file, before its line end.
    public int rowEnd(int row) {
        return rows.fileStart(row) + rows.length(row);
    }

    /// The line that the row belongs to, from 1.
    public int line(int row) {
        return rows.line(row);
    }

    public int lines() {
        return rows.line(rows.size() - 1);
    }

    /// Whether the row goes on with the line of the row before.
    public boolean continues(int row) {
        return row > 0 && !rows.end(row - 1).endsLine();
    }

    /// Whether the row was cut off the row before, with nothing between them in the file.
    boolean isCutOff(int row) {
        return row > 0 && rows.end(row - 1) == RowEnd.CUT;
    }

    /// How the row starts: [RowTable#OUTSIDE] or in a string.
    public byte state(int row) {
        return rows.state(row);
    }

    public RowEnd end(int row) {
        return rows.end(row);
    }

    /// Where a line starts in the file; empty where there is no such line.
    Optional<Integer> startOfLine(int line) {
        return line < 1 || line > lines() ? Optional.empty() : Optional.of(rows.fileStart(rows.rowOfLine(line)));
    }

    /// Where a line ends in the file, before its line end: the last line, where there is no such line.
    int endOfLine(int line) {
        int row = rows.rowOfLine(line);
        while (row + 1 < rows.size() && continues(row + 1)) {
            row++;
        }
        return rowEnd(row);
    }

    public int rowOfFile(int offset) {
        return rows.rowOfFile(offset);
    }

    public int rowOfShown(int offset) {
        return rows.rowOfShown(offset);
    }

    /// The place in the file of a place on the screen.
    public int toFile(int shownOffset) {
        int row = rows.rowOfShown(shownOffset);
        return rows.fileStart(row) + Math.min(shownOffset - rows.shownStart(row), rows.length(row));
    }

    /// The place on the screen of a place in the file.
    public int toShown(int offset) {
        int row = rows.rowOfFile(offset);
        return rows.shownStart(row) + Math.min(offset - rows.fileStart(row), rows.length(row));
    }

    /// The place in the file of a line and a column, or the nearest place that there is.
    public int offsetOf(JsonPosition position) {
        int first = rows.rowOfLine(position.line());
        return Math.clamp(rows.fileStart(first) + position.column() - 1L, rows.fileStart(first),
                endOfLine(rows.line(first)));
    }

    /// Line and column, from 1, of a place in the file.
    public JsonPosition position(int offset) {
        int row = rows.rowOfFile(offset);
        int line = rows.line(row);
        return new JsonPosition(line, offset - rows.fileStart(rows.rowOfLine(line)) + 1);
    }

    /// This text after the reader has replaced something on the screen. Line ends that were typed become those of the line they
    /// were typed into; all others stay as they are. The splice says what the screen has to change on top, usually nothing.
    public Edited typed(TextSplice onScreen) {
        int first = withLoneReturn(rows.rowOfShown(onScreen.start()), toFile(onScreen.start()));
        int shift = rows.shownStart(first);
        TextSplice real = smallest(onScreen, first);
        // What is left of a replacement may reach to the start of the row behind, whose line feed may join a carriage return.
        int last = rows.rowOfShown(Math.max(onScreen.end(), real.end()));
        String seen = onScreen.moved(-shift).applyTo(shownRows(first, last + 1));
        TextSplice inFile = inFile(real);
        Region region = region(inFile, first, last);
        return new Edited(region.after(), inFile, TextSplice.between(seen, region.shown()).moved(shift));
    }

    /// What a replacement changes: what it takes and puts in again keeps its line ends.
    private TextSplice smallest(TextSplice onScreen, int first) {
        if (onScreen.start() == onScreen.end() || onScreen.text().isEmpty()) {
            return onScreen;
        }
        int shift = rows.shownStart(first);
        String before = shownRows(first, rows.rowOfShown(onScreen.end()) + 1);
        return TextSplice.between(before, onScreen.moved(-shift).applyTo(before)).moved(shift);
    }

    private TextSplice inFile(TextSplice onScreen) {
        int start = toFile(onScreen.start());
        int end = toFile(onScreen.end());
        String own = onScreen.text().replace("\n", lineEnd(rows.rowOfShown(onScreen.end())));
        boolean joinsBefore = start > 0 && text.charAt(start - 1) == '\r' && own.startsWith("\n");
        boolean joinsBehind = end < text.length() && text.charAt(end) == '\n' && own.endsWith("\r");
        // Half of a line end would become one with its other half that stands there already.
        return new TextSplice(start, end,
                joinsBefore || joinsBehind ? onScreen.text().replace("\n", RowEnd.CRLF.inFile()) : own);
    }

    /// This text after the file has become another, with the smallest replacement on the screen.
    public Edited become(String newText) {
        TextSplice inFile = TextSplice.between(text, newText);
        int first = withLoneReturn(rows.rowOfFile(inFile.start()), inFile.start());
        int last = rows.rowOfFile(inFile.end());
        Region region = region(inFile, first, last);
        TextSplice change = TextSplice.between(shownRows(first, last + 1), region.shown());
        return new Edited(region.after(), inFile, change.moved(rows.shownStart(first)));
    }

    /// The row, or the one before if that ends with a carriage return which may become half of a line end at `offset`.
    private int withLoneReturn(int row, int offset) {
        return row > 0 && rows.end(row - 1) == RowEnd.CR && offset == rows.fileStart(row) ? row - 1 : row;
    }

    private record Region(RowedText after, String shown) {}

    /// Cuts the rows from `first` to `last` anew, after something in them was replaced; all others stay as they are cut.
    private Region region(TextSplice inFile, int first, int last) {
        String newText = inFile.isIdle() ? text : inFile.applyTo(text);
        RowTable table = new RowTable(rows.size() + 16);
        table.addAll(rows, 0, first);
        byte state = new RowScanner(newText, table, rows.state(first)).scan(rows.fileStart(first),
                rows.fileStart(last + 1) + inFile.growth(), rows.end(last));
        int behind = table.size();
        table.addAll(rows, last + 1, rows.size());
        for (int row = behind; row < table.size() && table.end(row - 1) == RowEnd.CUT
                && table.state(row) != state; row++) {
            table.restate(row, state);
            state = RowScanner.stateBehind(newText, table.fileStart(row), table.fileStart(row) + table.length(row),
                    state);
        }
        RowedText after = new RowedText(newText, table);
        return new Region(after, after.shownRows(first, behind));
    }

    private String shownRows(int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int row = from; row < to; row++) {
            shown.append(Printable.inPlace(text.substring(rows.fileStart(row), rowEnd(row))));
            if (rows.end(row) != RowEnd.NONE) {
                shown.append('\n');
            }
        }
        return shown.toString();
    }

    /// The line end to use in this row: its own, else that of the nearest row, else LF.
    private String lineEnd(int row) {
        for (int i = row; i < rows.size(); i++) {
            if (isReal(rows.end(i))) {
                return rows.end(i).inFile();
            }
        }
        for (int i = row - 1; i >= 0; i--) {
            if (isReal(rows.end(i))) {
                return rows.end(i).inFile();
            }
        }
        return RowEnd.LF.inFile();
    }

    private static boolean isReal(RowEnd end) {
        return !end.inFile().isEmpty();
    }

    /// Which line ends the file has.
    public LineEnds lineEnds() {
        boolean lf = false;
        boolean crlf = false;
        for (int row = 0; row < rows.size() && !(lf && crlf); row++) {
            lf |= rows.end(row) == RowEnd.LF;
            crlf |= rows.end(row) == RowEnd.CRLF;
        }
        return lf && crlf ? LineEnds.MIXED : crlf ? LineEnds.CRLF : LineEnds.LF;
    }
}
