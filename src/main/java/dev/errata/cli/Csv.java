package dev.errata.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Lines of CSV by RFC 4180, harmless for spreadsheets.
final class Csv {

    private Csv() {}

    /// A line of these cells, without its line end.
    static String line(Object... cells) {
        return Arrays.stream(cells).map(cell -> cell instanceof Number ? cell.toString() : cell(cell.toString()))
                .collect(Collectors.joining(","));
    }

    /// A spreadsheet takes what begins with one of these signs for a formula, and would run it.
    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
