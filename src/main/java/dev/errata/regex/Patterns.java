package dev.errata.regex;

/// Compiles patterns: the one door through which a user's pattern gets to an engine.
public final class Patterns {

    /// The longest pattern that is looked at, in UTF-16 units.
    public static final int MAX_LENGTH = 10_000;

    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    private Patterns() {}

    /// The pattern that matches this text and nothing else, in every flavour.
    public static String literal(String text) {
        StringBuilder pattern = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                pattern.append('\\');
            }
            pattern.append(c);
        }
        return pattern.toString();
    }

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
