package dev.errata.ui.logs;

import java.util.List;

/// The lines that more than one record hits.
///
/// @param lines  how many
/// @param groups by who hits them
/// @param beyond those of the lines that no group holds, since there were too many
record Claims(long lines, List<Group> groups, long beyond) {

    /// Where there are no such lines.
    static final Claims NONE = new Claims(0, List.of(), 0);

    Claims {
        groups = List.copyOf(groups);
    }

    /// The lines that these records hit, and no others.
    ///
    /// @param paths their files, sorted
    /// @param first the first of the lines
    record Group(List<String> paths, long lines, long first) {

        Group {
            paths = List.copyOf(paths);
        }
    }
}
