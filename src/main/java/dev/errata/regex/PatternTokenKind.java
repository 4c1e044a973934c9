package dev.errata.regex;

/// What a part of a pattern is, to the eye.
public enum PatternTokenKind {
    /// A character that stands for itself.
    LITERAL,
    /// A backslash and what makes a character of it: `\.`, `\n`, `\x41`; also what `\Q` and `\E` enclose.
    ESCAPE,
    /// A set of characters by one sign: `.`, `\d`, `\p{Lu}`.
    CATEGORY,
    /// The `[` or `[^` of a class.
    CLASS_OPEN,
    /// The `]` of a class.
    CLASS_CLOSE,
    /// The `-` of a range, or Java's `&&`.
    CLASS_OPERATOR,
    /// `(` with whatever marks the kind of the group: `(?:`, `(?P<name>`, `(?<=`.
    GROUP_OPEN,
    /// `)`.
    GROUP_CLOSE,
    /// `*`, `+`, `?`, `{2,3}` with a `?` or `+` after it.
    QUANTIFIER,
    /// `|`.
    ALTERNATION,
    /// A place: `^`, `$`, `\b`.
    ANCHOR,
    /// A reference to the text of a group: `\1`, `(?P=name)`.
    REFERENCE,
    /// Flags without a group of their own: `(?i)`.
    FLAG,
    /// A comment, and whitespace where it means nothing.
    COMMENT,
    /// What the flavour refuses, or a bracket without its partner.
    ERROR
}
