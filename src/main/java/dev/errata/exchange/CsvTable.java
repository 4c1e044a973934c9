package dev.errata.exchange;

import dev.errata.record.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// A table as CSV has it, with what spreadsheets make of RFC 4180: cells parted by commas, semicolons or tabs, lines that end with CRLF,
/// LF or CR. Rows in which nothing stands are no rows.
///
/// @param names    what the columns are called
/// @param rows     the other rows
/// @param unclosed the line of a quote that is not closed, which makes one cell of all that follows
record CsvTable(List<String> names, List<Row> rows, OptionalInt unclosed) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /// How a spreadsheet is told the separator, in a line before the table.
    private static final String SAID = "sep=";

    CsvTable {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /// @param line the one in which it begins, from 1
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        private boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static CsvTable of(String text) {
        boolean isSaid = text.regionMatches(true, 0, SAID, 0, SAID.length()) && text.length() > SAID.length();
        char separator = isSaid ? text.charAt(SAID.length()) : separator(text);
        Reading reading = new Reading(text, separator);
        List<Row> rows = reading.rows();
        if (isSaid) {
            rows.removeFirst();
        }
        rows.removeIf(Row::isEmpty);
        List<String> names = rows.isEmpty()
                ? List.of()
                : rows.removeFirst().cells().stream().map(String::strip).toList();
        return new CsvTable(names, rows, reading.unclosed);
    }

    /// The one that makes the most names of fields of the head; a comma where none makes any.
    private static char separator(String text) {
        char best = SEPARATORS.getFirst();
        long most = 0;
        for (char separator : SEPARATORS) {
            long known = new Reading(text, separator).row().cells().stream()
                    .filter(name -> Field.withKey(name.strip()).isPresent()).count();
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    /// The names that stand over more than one column.
    Set<String> namedTwice() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).forEach(twice::add);
        return twice;
    }

    /// A text while it is read, row by row.
    private static final class Reading {
        private final String text;
        private final char separator;
        private int at;
        private int line = 1;
        private OptionalInt unclosed = OptionalInt.empty();

        Reading(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            while (at < text.length()) {
                rows.add(row());
            }
            return rows;
        }

        Row row() {
            int begin = line;
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean isFresh = true;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"' && isFresh) {
                    quoted(cell);
                } else if (c == separator) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (endsLine(c)) {
                    break;
                } else {
                    cell.append(c);
                }
                isFresh = c == separator;
            }
            cells.add(cell.toString());
            return new Row(begin, cells);
        }

        /// Reads on to the quote that closes a cell.
        private void quoted(StringBuilder cell) {
            int begin = line;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c != '"') {
                    cell.append(c);
                    line += c == '\n' || c == '\r' && !isNext('\n') ? 1 : 0;
                } else if (isNext('"')) {
                    cell.append(c);
                    at++;
                } else {
                    return;
                }
            }
            unclosed = OptionalInt.of(begin);
        }

        private boolean endsLine(char c) {
            if (c == '\r' && isNext('\n')) {
                at++;
            }
            line += c == '\n' || c == '\r' ? 1 : 0;
            return c == '\n' || c == '\r';
        }

        private boolean isNext(char wanted) {
            return at < text.length() && text.charAt(at) == wanted;
        }
    }
}
