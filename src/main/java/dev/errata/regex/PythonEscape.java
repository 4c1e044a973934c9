package dev.errata.regex;

/// What a backslash and what follows it mean in a Python pattern.
sealed interface PythonEscape {

    /// A character.
    record Literal(int codePoint) implements PythonEscape {}

    /// A set of characters: one of `d D s S w W`.
    record Category(char letter) implements PythonEscape {}

    /// A place between characters: one of `A b B Z`.
    record Anchor(char letter) implements PythonEscape {}

    /// The text that a group matched.
    record Reference(int group) implements PythonEscape {}
}
