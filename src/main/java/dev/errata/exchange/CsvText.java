package dev.errata.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Lines of CSV by RFC 4180, harmless for spreadsheets.
public final class CsvText {
    private static final String SIGNS = "=+-@\t\r";

    private CsvText() {}

    /// A line of these cells, without its line end.
    public static String line(Object... cells) {
        return Arrays.stream(cells).map(cell -> cell instanceof Number ? cell.toString() : cell(cell.toString()))
                .collect(Collectors.joining(","));
    }

    /// A spreadsheet takes what begins with one of these signs for a formula, and would run it.
    private static String cell(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    /// What a cell said before it was made harmless.
    static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /// Also where quotes come first, so that each text has a cell of its own.
    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
