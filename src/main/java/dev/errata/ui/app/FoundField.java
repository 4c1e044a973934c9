package dev.errata.ui.app;

import dev.errata.ui.fx.Suggestion;

/// A field of the record that is looked at, which was found by its name.
///
/// @param score how well what was typed fits
record FoundField(Suggestion suggestion, int score) {}
