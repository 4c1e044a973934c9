package dev.errata.regex;

/// A flag that is set from outside the pattern and that every flavour knows in some spelling.
public enum PatternFlag {
    /// Upper and lower case match each other, over as much of Unicode as the flavour's own flag does.
    CASE_INSENSITIVE,
    /// `^` and `$` match at line ends as well.
    MULTILINE,
    /// `.` matches line ends as well.
    DOT_ALL,
    /// Whitespace and `#` comments in the pattern mean nothing.
    VERBOSE
}
