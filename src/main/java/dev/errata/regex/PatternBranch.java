package dev.errata.regex;

import java.util.List;
import java.util.Objects;

/// One alternative of a pattern.
///
/// @param start where it stands in the pattern (UTF-16)
/// @param end   where it ends
/// @param text  the alternative as a pattern of its own, with the flags that hold for the whole
public record PatternBranch(int start, int end, String text) {

    public PatternBranch {
        Objects.requireNonNull(text);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    /// The alternatives of a pattern, in order: those at its top, or those of the one group that is all of it. A pattern without
    /// any has one branch, itself.
    public static List<PatternBranch> of(CompiledPattern pattern) {
        return pattern.derived(All.class, whole -> new All(new PatternBranches(whole.tokens()).find())).branches();
    }

    private record All(List<PatternBranch> branches) {}
}
