package dev.errata.ui.control;

/// The line ends of a file as a whole.
enum LineEnds {
    LF, CRLF, MIXED
}
