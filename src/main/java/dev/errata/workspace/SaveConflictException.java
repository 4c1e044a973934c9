package dev.errata.workspace;

import java.io.IOException;
import java.util.List;

/// Files on disk are not what was last read, so nothing was written.
public final class SaveConflictException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient List<String> paths;

    SaveConflictException(List<String> paths) {
        super("changed on disk since it was read: " + String.join(", ", paths));
        this.paths = List.copyOf(paths);
    }

    /// The files, relative to the folder, in order.
    public List<String> paths() {
        return paths;
    }
}
