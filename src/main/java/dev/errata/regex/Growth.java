package dev.errata.regex;

/// How the work of a search that finds nothing grows with the text, at worst, in an engine that backtracks. In order.
public enum Growth {
    /// As the text does.
    LINEAR,
    /// With the square of the length: `foo.*bar`, tried again from each `foo`.
    QUADRATIC,
    /// With the cube of the length or more: `foo.*bar.*baz`.
    CUBIC,
    /// Doubles with every few characters: `(a+)+b`.
    EXPONENTIAL;

    /// The growth of a pattern, read off its outline. What the outline leaves out, look-around and places for two, is not seen,
    /// except that a pattern whose alternatives all begin with `^` or `\A` is tried at one place only. A pattern with too many ways
    /// to be looked at is linear as far as anybody knows.
    public static Growth of(CompiledPattern pattern) {
        return pattern.derived(Growth.class, Growth::read);
    }

    private static Growth read(CompiledPattern pattern) {
        boolean tied = PatternBranch.of(pattern).stream().map(PatternBranch::text)
                .allMatch(branch -> branch.startsWith("^") || branch.startsWith("\\A"));
        return new GrowthReader(tied ? 0 : 1).of(pattern.outline());
    }
}
