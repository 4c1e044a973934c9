package dev.errata.workspace;

import dev.errata.json.JsonText;
import java.util.Optional;

/// A file as it was found on disk.
///
/// @param path  relative to the folder, with `/`
/// @param text  what is in it; of a file that is too large the beginning; empty where there is none, or it cannot be read
/// @param fault why it was not read, or not as a whole
/// @param known what the workspace took for the text on disk when the file was read
public record DiskFile(String path, Optional<JsonText> text, Optional<SkippedFile> fault, Optional<JsonText> known) {

    /// Whether nobody can say what is in the file just now.
    boolean isUnreadable() {
        return fault.filter(file -> file.reason() == SkippedFile.Reason.UNREADABLE).isPresent();
    }

    /// Whether only its beginning is known.
    boolean isCutShort() {
        return fault.filter(file -> file.reason() == SkippedFile.Reason.TOO_LARGE).isPresent();
    }
}
