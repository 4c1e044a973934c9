package dev.errata.ui.control;

/// The line ends of a file as a whole.
public enum LineEnds {
    LF, CRLF, MIXED
}
