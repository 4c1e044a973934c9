package dev.errata.search;

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

    /// Whether it asks for nothing, so that every record meets it.
    boolean isAll();

    /// Whether it is certain that every record that meets this one meets `other` too.
    boolean narrows(RecordQuery other);
}
