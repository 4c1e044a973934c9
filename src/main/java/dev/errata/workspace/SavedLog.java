package dev.errata.workspace;

import java.nio.file.Path;
import java.util.Objects;

/// A file of a set of logs, as it was when it was looked for: one of another size or time is taken for another text.
///
/// @param name     its path, below the folder if it stands there, with `/`
/// @param size     in bytes
/// @param modified when it was written last, in milliseconds of the epoch
public record SavedLog(String name, Path file, long size, long modified) {

    public SavedLog {
        Objects.requireNonNull(name);
        Objects.requireNonNull(file);
    }
}
