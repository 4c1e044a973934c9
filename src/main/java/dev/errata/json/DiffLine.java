package dev.errata.json;

/// A line of a diff. `oldLine` and `newLine` count from 1 and are 0 where the line is not in that text; `text` is without
/// its line end.
public record DiffLine(Kind kind, int oldLine, int newLine, String text, Ending ending) {

    public enum Kind {
        SAME, REMOVED, ADDED
    }

    /// How a line ends; `NONE` only for the last one.
    public enum Ending {
        LF, CRLF, NONE
    }
}
