package dev.errata.ui.review;

import java.util.SortedSet;
import java.util.TreeSet;

/// Files on disk that were not read, or not as a whole, while their records have edits; doing nothing leaves them there.
///
/// @param paths   at least one
/// @param putAway takes them into the trash, so that the edits can be saved in their place
record UnseenFiles(SortedSet<String> paths, Runnable putAway) {

    UnseenFiles {
        paths = new TreeSet<>(paths);
    }
}
