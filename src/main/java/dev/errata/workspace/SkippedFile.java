package dev.errata.workspace;

/// A file that looks like a record but was not read, or not as a whole.
///
/// @param path   relative to the folder, with `/`
/// @param reason why
/// @param detail what the system says, or the size in bytes; empty where the system does not permit it
public record SkippedFile(String path, Reason reason, String detail) {

    /// Why a file was not read.
    public enum Reason {
        /// The system refuses.
        UNREADABLE,
        /// A symbolic link that leads out of the folder, or nowhere.
        LEADS_OUT,
        /// No regular file: a device, a pipe.
        NO_FILE,
        /// Larger than the limit of the JSON reader: listed with its beginning only, and not to be edited.
        TOO_LARGE,
        /// The file of a record that was read is hidden: a folder stands in its place, or a link in that of a folder above it.
        HIDDEN
    }
}
