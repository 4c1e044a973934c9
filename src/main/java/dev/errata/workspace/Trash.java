package dev.errata.workspace;

import java.io.IOException;
import java.nio.file.Path;

/// Where the files of deleted records go, so that a person can get them back even after undo is gone.
@FunctionalInterface
public interface Trash {

    /// Takes a file away. Blocks; not for the FX thread.
    ///
    /// @param folder the opened folder that the file stands in
    /// @throws IOException where it could not be taken; then the file still stands
    void take(Path folder, Path file) throws IOException;
}
