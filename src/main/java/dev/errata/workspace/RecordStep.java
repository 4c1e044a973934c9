package dev.errata.workspace;

/// What a step did to one record.
///
/// @param entry the step, which may have changed others too
public record RecordStep(HistoryEntry entry, FileChange change) {}
