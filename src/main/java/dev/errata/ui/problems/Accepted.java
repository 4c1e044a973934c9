package dev.errata.ui.problems;

import java.util.Locale;

/// Whether the problems that the folder accepts are among those that are listed.
enum Accepted {
    LEFT_OUT, SHOWN_TOO, ALONE;

    /// The choice behind this one, round and round.
    Accepted next() {
        return switch (this) {
            case LEFT_OUT -> SHOWN_TOO;
            case SHOWN_TOO -> ALONE;
            case ALONE -> LEFT_OUT;
        };
    }

    /// The word in ids and keys, such as `left-out`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
