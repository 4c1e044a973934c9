package dev.errata.cli;

import java.io.File;
import java.nio.file.Path;

/// How the files of a folder are named by programs that start where the caller is.
final class FolderName {
    private FolderName() {}

    /// What stands before the path of a file within the folder, such as `records/`: empty where the caller is in that folder, or
    /// somewhere from which no path leads down to it.
    static String before(Path folder, Path current) {
        Path start = current.toAbsolutePath().normalize();
        if (!folder.startsWith(start) || folder.equals(start)) {
            return "";
        }
        return start.relativize(folder).toString().replace(File.separatorChar, '/') + "/";
    }
}
