package dev.errata.refactor;

import dev.errata.record.RecordId;

/// Whether a record may be called what somebody typed.
public sealed interface IdVerdict {

    /// It may.
    ///
    /// @param path the file that the record then has
    record Free(RecordId id, String path) implements IdVerdict {}

    /// It may not.
    ///
    /// @param culprit the part, id or file that is in the way; empty where there is none to name
    record Refused(Reason reason, String culprit) implements IdVerdict {}

    /// Why an id is refused.
    enum Reason {
        /// Nothing was typed.
        EMPTY,
        /// It is no `domain/slug` or `domain/slug/environment`.
        MALFORMED,
        /// A part of it leads out of the folder or is hidden: it begins with a dot.
        CLIMBS_OUT,
        /// Windows keeps a part of it for itself, such as `nul`.
        RESERVED,
        /// It is the id that the record has.
        UNCHANGED,
        /// Another record has the id.
        ID_TAKEN,
        /// Another file stands where the record would.
        FILE_TAKEN,
        /// A file stands there whose name differs by upper and lower case only.
        CASE_CLASH,
        /// A file stands where a folder would have to be, or the other way round.
        FOLDER_CLASH
    }
}
