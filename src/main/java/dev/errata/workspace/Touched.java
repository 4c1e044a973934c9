package dev.errata.workspace;

import java.util.HashSet;
import java.util.Set;

/// Names in a folder that something may have happened to.
///
/// @param extent whether it may have happened to any other name too
/// @param names  relative to the folder, with `/`, of files and folders
record Touched(Extent extent, Set<String> names) {
    enum Extent {
        NAMED, ALL
    }

    static final Touched NOTHING = new Touched(Extent.NAMED, Set.of());
    static final Touched ANYTHING = new Touched(Extent.ALL, Set.of());

    Touched {
        names = Set.copyOf(names);
    }

    static Touched of(Set<String> names) {
        return new Touched(Extent.NAMED, names);
    }

    Touched with(Touched other) {
        Set<String> both = new HashSet<>(names);
        both.addAll(other.names);
        return new Touched(extent == Extent.ALL || other.extent == Extent.ALL ? Extent.ALL : Extent.NAMED, both);
    }

    boolean isAnything() {
        return extent == Extent.ALL;
    }

    boolean isNothing() {
        return extent == Extent.NAMED && names.isEmpty();
    }
}
