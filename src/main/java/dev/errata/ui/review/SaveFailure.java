package dev.errata.ui.review;

import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why files could not be saved, in words: the file and the reason.
final class SaveFailure {
    /// The system says these in its message only.
    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded");
    private static final List<String> READ_ONLY = List.of("read-only file system", "write-protected",
            "write protected");

    private static final List<String> TOO_LONG = List.of("name too long", "filename or extension is too long");

    private SaveFailure() {}

    /// @param folder the opened folder
    /// @param wanted the files that were to be saved, at least one
    static Phrase phrase(IOException failure, Path folder, List<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return Phrase.of("review.failed.folder-gone", folder.toString());
        }
        String file = file(failure, folder).orElse(wanted.getFirst());
        String said = Optional.ofNullable(failure.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(said::contains)) {
            return Phrase.of("review.failed.full", file);
        }
        if (failure instanceof AccessDeniedException || READ_ONLY.stream().anyMatch(said::contains)) {
            return Phrase.of("review.failed.read-only", file);
        }
        if (TOO_LONG.stream().anyMatch(said::contains)) {
            return Phrase.of("review.failed.long-name", file);
        }
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return Phrase.of("review.failed.gone", file);
        }
        return Phrase.of("review.failed.other", file, DiskReason.of(failure));
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
