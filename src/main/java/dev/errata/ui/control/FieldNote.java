package dev.errata.ui.control;

import dev.errata.curation.Severity;

/// What stands below a field: something that a rule says of it, in the present language.
public record FieldNote(Severity severity, String text) {}
