package dev.errata.regex.engine;

/// What became of one text.
public sealed interface Trial {

    /// The first match: UTF-16 offsets, `end` exclusive.
    record Hit(int start, int end) implements Trial {

        public Hit {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException(start + " to " + end);
            }
        }
    }

    /// It does not match.
    record Miss() implements Trial {}

    /// It is not known whether it matches: the engine used up its time or steps, or cannot be run on this pattern here.
    record Unknown() implements Trial {}
}
