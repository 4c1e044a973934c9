package dev.errata.workspace;

import java.util.Optional;

/// What a save does to one file.
///
/// @param path   relative to the folder, with `/`
/// @param before the bytes that the file is believed to have; empty where there is to be none
/// @param after  the bytes that it is to have; empty where it is to go
/// @param going  what becomes of a file that goes
record FileWrite(String path, Optional<byte[]> before, Optional<byte[]> after, Going going) {

    /// The write that brings back what was there before this one. A copy in the trash stays there.
    FileWrite reversed() {
        Optional<byte[]> now = after;
        Optional<byte[]> then = before;
        return new FileWrite(path, now, then, Going.MOVED);
    }

    /// What becomes of a file that goes.
    enum Going {
        /// Its content stands elsewhere, since the file was moved.
        MOVED,
        /// Its record was deleted; it can be got back from the trash.
        DELETED
    }
}
