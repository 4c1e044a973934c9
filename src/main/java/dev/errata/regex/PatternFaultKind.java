package dev.errata.regex;

/// What can be wrong with a pattern.
public enum PatternFaultKind {
    /// A group, or a comment in parentheses, has no `)`.
    UNCLOSED_GROUP,
    /// A `)` closes nothing.
    UNOPENED_GROUP,
    /// A character class has no `]`.
    UNCLOSED_CLASS,
    /// A quantifier stands where there is nothing to repeat.
    DANGLING_QUANTIFIER,
    /// A quantifier follows a quantifier, or its bounds make no sense.
    BAD_QUANTIFIER,
    /// The flavour does not know this escape, or it is incomplete.
    BAD_ESCAPE,
    /// The range of a character class runs backwards or ends in something that is no character.
    BAD_RANGE,
    /// The flavour does not know this kind of group, `(?<n>` in Python for one.
    BAD_GROUP,
    /// The name of a group is missing or has a character that it must not have.
    BAD_GROUP_NAME,
    /// A reference to a group that does not exist, or is still open.
    UNKNOWN_GROUP,
    /// A group's name is taken.
    DUPLICATE_GROUP,
    /// A look-behind whose length the flavour cannot tell.
    LOOK_BEHIND_VARIABLE,
    /// An inline flag is unknown, misplaced or contradicts another.
    BAD_FLAG,
    /// The flavour may well know it, but it cannot be run here.
    NOT_SUPPORTED,
    /// The pattern, its nesting or a quantifier is beyond what is compiled here: whether the flavour takes it is not known.
    TOO_LARGE,
    /// The flavour takes it, but matches nothing in so many ways that it is not run here.
    TOO_COSTLY,
    /// Any other fault; the engine's message tells.
    OTHER
}
