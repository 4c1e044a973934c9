package dev.errata.cli;

import dev.errata.workspace.SaveConflictException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// What to say where the disk refuses.
final class FileFailure {

    private FileFailure() {}

    /// Bundle key of the line.
    static String key(IOException failure) {
        return switch (failure) {
            case SaveConflictException _ -> "cli.failure.conflict";
            case NoSuchFileException _ -> "cli.failure.no-file";
            case NotDirectoryException _ -> "cli.folder.file";
            case AccessDeniedException _ -> "cli.failure.denied";
            case FileSystemException _ -> "cli.failure.file";
            default -> "cli.failure.other";
        };
    }

    /// What the line needs: the file, and what the system says.
    static Object[] arguments(IOException failure) {
        return switch (failure) {
            case SaveConflictException conflict -> new Object[]{String.join(", ", conflict.paths())};
            case FileSystemException file -> new Object[]{String.valueOf(file.getFile()),
                    Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName())};
            default -> new Object[]{Optional.ofNullable(failure.getMessage()).orElse(failure.toString())};
        };
    }
}
