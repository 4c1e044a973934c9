package dev.errata.record;

/// The part of the form that a field stands in, in the order of the form.
public enum FieldSection {
    RECOGNISE, CAUSE, DEAD_ENDS, WORKAROUNDS, GRAPH, TRUST, ENVIRONMENT, NAMING
}
