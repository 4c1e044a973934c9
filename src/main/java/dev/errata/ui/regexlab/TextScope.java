package dev.errata.ui.regexlab;

/// What a match can reach over in the text.
public enum TextScope {
    /// Each line is tried by itself, as consumers do with a log.
    LINES,
    /// The whole text is one subject.
    WHOLE
}
