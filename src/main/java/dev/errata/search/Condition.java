package dev.errata.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A part of a query, ready to be asked of records.
interface Condition {

    /// Whether it holds for the record.
    ///
    /// @param item the only item of a list that counts, from 1; 0 where all do
    boolean holds(IndexedRecord record, int item);

    /// The places of all records for which it holds, and perhaps of others; empty where that cannot be told in advance.
    default Optional<BitSet> candidates(RecordIndex records, WordIndex words) {
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
        public Optional<BitSet> candidates(RecordIndex records, WordIndex words) {
            Optional<BitSet> common = Optional.empty();
            for (Condition part : parts) {
                Optional<BitSet> own = part.candidates(records, words);
                if (common.isPresent()) {
                    own.ifPresent(common.get()::and);
                } else {
                    common = own.map(places -> (BitSet) places.clone());
                }
            }
            return common;
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
        public Optional<BitSet> candidates(RecordIndex records, WordIndex words) {
            BitSet all = new BitSet();
            for (Condition part : parts) {
                Optional<BitSet> own = part.candidates(records, words);
                if (own.isEmpty()) {
                    return own;
                }
                all.or(own.get());
            }
            return Optional.of(all);
        }
    }

    /// Holds where the part does not.
    record None(Condition part) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return !part.holds(record, item);
        }
    }
}
