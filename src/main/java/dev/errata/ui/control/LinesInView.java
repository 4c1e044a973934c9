package dev.errata.ui.control;

/// The lines of a text that can be seen, as whole lines.
///
/// @param text      the whole text
/// @param firstLine number of the first of them, from 1
/// @param start     where the first starts in the text
/// @param end       where the last ends in the text, before its line end
public record LinesInView(String text, int firstLine, int start, int end) {

    public LinesInView {
        if (firstLine < 1 || start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException("line " + firstLine + ", " + start + " to " + end);
        }
    }

    /// The lines themselves.
    public String lines() {
        return text.substring(start, end);
    }
}
