package dev.errata.search;

import java.util.List;
import java.util.Optional;

/// What somebody is looking for. Immutable; may be asked from any thread.
public interface RecordQuery {

    /// The query that every record meets.
    RecordQuery ALL = new RecordQuery() {
        @Override
        public boolean matches(IndexedRecord record) {
            return true;
        }

        @Override
        public boolean isAll() {
            return true;
        }

        @Override
        public boolean narrows(RecordQuery other) {
            return other.isAll();
        }
    };

    boolean matches(IndexedRecord record);

    /// Which records meet it; empty where nothing can be told without asking each.
    default Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
        return Optional.empty();
    }

    /// The words that are looked for in the whole record, as they were typed: what an order by relevance goes by.
    default List<String> words() {
        return List.of();
    }

    /// Whether it asks for nothing, so that every record meets it.
    boolean isAll();

    /// Whether it is certain that every record that meets this one meets `other` too.
    boolean narrows(RecordQuery other);
}
