package dev.errata.search;

import dev.errata.record.ErrorRecord;

/// A record with all that search, facets and sort orders ask of it.
///
/// @param record   the record itself, at the time when it was indexed
/// @param summary  what was read from its text
/// @param standing what the rules and the disk say of it
public record IndexedRecord(ErrorRecord record, RecordSummary summary, Standing standing) {

    /// Reads a record.
    public static IndexedRecord of(ErrorRecord record, Standing standing) {
        return new IndexedRecord(record, RecordSummary.of(record), standing);
    }

    /// Path of the file, relative to the folder, with `/`.
    public String path() {
        return record.path();
    }

    /// The id, or the path where the record has none.
    public String name() {
        return summary.id().orElse(path());
    }

    /// Whether the id, the part of it after the slash, or the signature begins with these letters, whatever their case.
    public boolean begins(String typed) {
        String name = name();
        int slug = name.indexOf('/') + 1;
        return name.regionMatches(true, 0, typed, 0, typed.length())
                || name.regionMatches(true, slug, typed, 0, typed.length())
                || summary.signature().filter(text -> text.regionMatches(true, 0, typed, 0, typed.length()))
                        .isPresent();
    }

    /// The record as it is `now`, which is read only if its text is another.
    public IndexedRecord updated(ErrorRecord now, Standing stands) {
        if (now.path().equals(path()) && now.text().sameBytes(record.text())) {
            return stands.equals(standing) ? this : new IndexedRecord(record, summary, stands);
        }
        return of(now, stands);
    }
}
