package dev.errata.ui.review;

import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Why files could not be saved, in words: the file and the reason.
final class SaveFailure {
    private SaveFailure() {}

    /// @param folder the opened folder
    /// @param wanted the files that were to be saved, at least one
    static Phrase phrase(IOException failure, Path folder, List<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return Phrase.of("review.failed.folder-gone", folder.toString());
        }
        String file = file(failure, folder).orElse(wanted.getFirst());
        return switch (DiskReason.kind(failure)) {
            case FULL -> Phrase.of("review.failed.full", file);
            case DENIED, READ_ONLY -> Phrase.of("review.failed.read-only", file);
            case LONG_NAME -> Phrase.of("review.failed.long-name", file);
            case GONE -> Phrase.of("review.failed.gone", file);
            case IN_THE_WAY, CONFLICT, OTHER -> Phrase.of("review.failed.other", file, DiskReason.of(failure));
        };
    }

    private static Optional<String> file(IOException failure, Path folder) {
        if (!(failure instanceof FileSystemException of) || of.getFile() == null) {
            return Optional.empty();
        }
        Path file = Path.of(of.getFile());
        return Optional.of((file.startsWith(folder) ? folder.relativize(file) : file).toString()
                .replace(java.io.File.separatorChar, '/'));
    }
}
