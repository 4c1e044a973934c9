package dev.errata.ui.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files and folders. Every method waits for the answer on the FX thread; an empty answer means that the
/// user thought better of it. `start` is the folder shown first, if it still exists.
public interface FileDialogs {

    Optional<Path> openFolder(Phrase title, Optional<Path> start);

    /// Existing files, one or more, of any of `kinds`; any file if there are none.
    List<Path> openFiles(Phrase title, Optional<Path> start, List<FileKind> kinds);

    /// A file to write, which the user has agreed to replace if it exists.
    Optional<Path> saveFile(Phrase title, Optional<Path> start, String suggestedName, List<FileKind> kinds);

    /// One existing file.
    default Optional<Path> openFile(Phrase title, Optional<Path> start, List<FileKind> kinds) {
        return openFiles(title, start, kinds).stream().findFirst();
    }
}
