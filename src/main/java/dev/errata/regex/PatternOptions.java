package dev.errata.regex;

import java.util.Set;

/// How a pattern is meant: in which flavour, and with which flags set from outside.
public record PatternOptions(Flavour flavour, Set<PatternFlag> flags) {

    /// What the known consumer does: Python's `re.search(pattern, line, re.IGNORECASE)`.
    public static final PatternOptions DEFAULT = new PatternOptions(Flavour.PYTHON,
            Set.of(PatternFlag.CASE_INSENSITIVE));

    public PatternOptions {
        flags = Set.copyOf(flags);
    }

    /// The same flags in another flavour.
    public PatternOptions in(Flavour other) {
        return new PatternOptions(other, flags);
    }
}
