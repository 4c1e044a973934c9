package dev.errata.search;

import java.util.List;
import java.util.Optional;

/// A part of a query, ready to be asked of records.
interface Condition {

    /// Whether it holds for the record.
    ///
    /// @param item the only item of a list that counts, from 1; 0 where all do
    boolean holds(IndexedRecord record, int item);

    /// For which records it holds; empty where nothing can be told in advance.
    default Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
        return Optional.empty();
    }

    /// Holds where all of the parts do.
    record All(List<Condition> parts) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            for (Condition part : parts) {
                if (!part.holds(record, item)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
            List<Candidates> known = parts.stream().flatMap(part -> part.candidates(records, words).stream()).toList();
            Optional<Candidates> common = known.stream().reduce(Candidates::and);
            return known.size() == parts.size() ? common : common.map(Candidates::guessed);
        }
    }

    /// Holds where one of the parts does.
    record Any(List<Condition> parts) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            for (Condition part : parts) {
                if (part.holds(record, item)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
            List<Candidates> known = parts.stream().flatMap(part -> part.candidates(records, words).stream()).toList();
            return known.size() == parts.size() ? known.stream().reduce(Candidates::or) : Optional.empty();
        }
    }

    /// Holds where the part does not.
    record None(Condition part) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return !part.holds(record, item);
        }

        @Override
        public Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
            return part.candidates(records, words).map(known -> known.not(records.size()));
        }
    }
}
