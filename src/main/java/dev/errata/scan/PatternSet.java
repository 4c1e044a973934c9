package dev.errata.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/// The patterns that are searched for at once, in the order of their paths. Immutable: adding or taking away a record gives another
/// set that shares all that was prepared for the others.
public final class PatternSet {
    private static final PatternSet EMPTY = new PatternSet(TreePMap.empty());

    private final TreePMap<String, ScannedRecord> records;

    private PatternSet(TreePMap<String, ScannedRecord> records) {
        this.records = records;
    }

    /// A set without patterns.
    public static PatternSet empty() {
        return EMPTY;
    }

    /// The set of these; where two have the same path, the later counts.
    public static PatternSet of(Collection<ScannedRecord> records) {
        PatternSet set = EMPTY;
        for (ScannedRecord record : records) {
            set = set.with(record);
        }
        return set;
    }

    /// This set with a record, in the place of the one with its path, if any.
    public PatternSet with(ScannedRecord record) {
        return new PatternSet(records.plus(record.path(), record));
    }

    /// This set without the record of a path.
    public PatternSet without(String path) {
        return records.containsKey(path) ? new PatternSet(records.minus(path)) : this;
    }

    /// The record of a path.
    public Optional<ScannedRecord> at(String path) {
        return Optional.ofNullable(records.get(path));
    }

    /// All records in the order of their paths.
    public List<ScannedRecord> records() {
        return new ArrayList<>(records.values());
    }

    public int size() {
        return records.size();
    }
}
