package dev.errata.ui.problems;

import dev.errata.ui.problems.ProblemRow.Fold;
import java.util.HashSet;
import java.util.Set;

/// Which sections are folded: all but some, or only some. Immutable.
///
/// @param others     how the sections are that are no exceptions
/// @param exceptions keys of those that are the other way
record Folding(Fold others, Set<String> exceptions) {
    /// No section shows its problems.
    static final Folding FOLDED = new Folding(Fold.FOLDED, Set.of());
    /// Every section shows its problems.
    static final Folding UNFOLDED = new Folding(Fold.UNFOLDED, Set.of());

    Folding {
        exceptions = Set.copyOf(exceptions);
    }

    Fold of(String key) {
        return isUnfolded(key) ? Fold.UNFOLDED : Fold.FOLDED;
    }

    boolean isUnfolded(String key) {
        return others == Fold.UNFOLDED != exceptions.contains(key);
    }

    /// The same with this section as it is said.
    Folding with(String key, Fold fold) {
        if (of(key) == fold) {
            return this;
        }
        Set<String> changed = new HashSet<>(exceptions);
        if (!changed.remove(key)) {
            changed.add(key);
        }
        return new Folding(others, changed);
    }
}
