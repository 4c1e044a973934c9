package dev.errata.ui.problems;

import dev.errata.curation.Acceptance;
import dev.errata.validation.Finding;

/// A finding that the folder accepts, or accepted once.
///
/// @param finding what the rule says; of an acceptance that is stale, what stands for it in a list
record AcceptedFinding(Finding finding, Acceptance acceptance, Standing standing) {}
