package dev.errata.regex;

/// Compiles patterns: the one door through which a user's pattern gets to an engine.
public final class Patterns {

    /// The longest pattern that is looked at, in UTF-16 units.
    public static final int MAX_LENGTH = 10_000;

    private Patterns() {}

    /// Compiles a pattern. Never throws, whatever the pattern is: what is wrong with it is the result.
    public static Compilation compile(String pattern, PatternOptions options) {
        if (pattern.length() > MAX_LENGTH) {
            return new PatternFault(MAX_LENGTH, PatternFaultKind.TOO_LARGE,
                    "pattern is longer than " + MAX_LENGTH + " characters");
        }
        return switch (options.flavour()) {
            case PYTHON -> PythonPatterns.compile(pattern, options);
            case JAVA -> JavaPatterns.compile(pattern, options);
        };
    }
}
