package dev.errata.ui.logs;

import dev.errata.scan.LineTemplate;

/// A row of what a scan has found.
sealed interface HitRow {

    /// The lines that several records claim.
    ///
    /// @param lines how many
    record Several(long lines) implements HitRow {}

    /// The lines that look like errors and that nobody claims; their templates follow where it is unfolded.
    record Nobody(long lines, int templates, Fold fold) implements HitRow {}

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

    /// Whether what belongs to a row follows it.
    enum Fold {
        FOLDED, UNFOLDED
    }
}
