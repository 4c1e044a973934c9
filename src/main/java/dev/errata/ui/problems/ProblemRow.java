package dev.errata.ui.problems;

import dev.errata.validation.Finding;

/// A row of the list of problems.
sealed interface ProblemRow {

    /// The section that the row belongs to or heads.
    ProblemSection section();

    /// What heads a section.
    record Head(ProblemSection section, Fold fold) implements ProblemRow {}

    /// A problem of a section that is unfolded.
    record Item(ProblemSection section, Finding finding) implements ProblemRow {}

    /// Whether the problems of a section are listed.
    enum Fold {
        FOLDED, UNFOLDED
    }
}
