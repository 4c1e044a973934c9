package dev.errata.ui.logs;

import dev.errata.scan.LineTemplate;
import java.util.List;

/// A row of what a scan has found.
sealed interface HitRow {

    /// A row whose parts follow it where it is unfolded.
    sealed interface Head extends HitRow {
        Section section();

        Fold fold();
    }

    /// The lines that several records claim; the groups of these records are its parts.
    ///
    /// @param lines how many
    record Several(long lines, int groups, Fold fold) implements Head {
        @Override
        public Section section() {
            return Section.SEVERAL;
        }
    }

    /// The lines that look like errors and that nobody claims; their templates are its parts.
    record Nobody(long lines, int templates, Fold fold) implements Head {
        @Override
        public Section section() {
            return Section.NOBODY;
        }
    }

    /// Lines that the same records claim, and no others.
    ///
    /// @param paths the files of the records, sorted
    /// @param ids   the ids of the records, in the same order
    /// @param lines how many lines
    /// @param first the first of them
    record Group(List<String> paths, List<String> ids, long lines, LinePlace first) implements HitRow {

        public Group {
            paths = List.copyOf(paths);
            ids = List.copyOf(ids);
        }
    }

    /// Lines that nobody claims and that are alike.
    ///
    /// @param first the first of them
    record Template(LineTemplate template, LinePlace first) implements HitRow {}

    /// A record that hits.
    ///
    /// @param path  its file
    /// @param name  its signature, or its id where it has none
    /// @param lines how many lines it hits
    /// @param first the first of them
    record OfRecord(String path, String id, String name, long lines, LinePlace first) implements HitRow {}

    /// What has parts.
    enum Section {
        SEVERAL, NOBODY
    }

    /// Whether what belongs to a row follows it.
    enum Fold {
        FOLDED, UNFOLDED
    }
}
