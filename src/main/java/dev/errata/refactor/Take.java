package dev.errata.refactor;

/// Whose value a merged record gets.
public enum Take {
    /// That of the record that stays.
    LEFT,
    /// That of the record that goes.
    RIGHT,
    /// The items of both, those of the record that stays first, equal ones once.
    BOTH
}
