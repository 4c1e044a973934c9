package dev.errata.workspace;

import java.util.List;

/// What was seen of a folder that is watched.
public sealed interface Sighting {

    /// Files are not what the workspace takes them for, or what curators keep beside the records may have changed.
    ///
    /// @param files in the order of their paths
    /// @param side  what of the side folder was touched
    record Changed(List<DiskFile> files, Side side) implements Sighting {
        public Changed {
            files = List.copyOf(files);
        }
    }

    /// The folder is not there any more, or something else stands in its place.
    record Vanished() implements Sighting {}

    /// The folder is there again.
    ///
    /// @param files what in it has changed meanwhile, in the order of the paths
    record Returned(List<DiskFile> files) implements Sighting {
        public Returned {
            files = List.copyOf(files);
        }
    }

    /// Whether what is kept beside the records was touched.
    enum Side {
        TOUCHED, UNTOUCHED
    }
}
