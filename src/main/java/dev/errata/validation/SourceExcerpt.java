package dev.errata.validation;

/// The line of a file that a finding stands on, in two parts: what is before its place and what follows. A long line is cut around
/// the place.
///
/// @param before what stands left of the place
/// @param after  what stands from there on
public record SourceExcerpt(String before, String after) {
    private static final String CUT = "…";

    /// @param width how many characters of the line are shown at most
    /// @param left  how many of them left of the place, where it is far from the start
    public static SourceExcerpt of(Finding finding, String text, int width, int left) {
        String line = line(text, finding.line());
        return of(line, Math.min(finding.column() - 1, line.length()), width, left);
    }

    /// A line that is cut around the place `at`, counted from 0.
    ///
    /// @param width how many characters of the line are shown at most
    /// @param left  how many of them left of the place, where it is far from the start
    public static SourceExcerpt of(String line, int at, int width, int left) {
        int from = line.length() <= width ? 0 : Math.max(0, Math.min(at - left, line.length() - width));
        int to = Math.min(line.length(), from + width);
        return new SourceExcerpt((from > 0 ? CUT : "") + line.substring(from, at),
                line.substring(at, to) + (to < line.length() ? CUT : ""));
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
