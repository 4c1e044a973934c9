package dev.errata.ui.logs;

import dev.errata.log.LogChunk;
import dev.errata.log.LogReader;
import dev.errata.log.LogSource;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/// Why a log cannot be read, in words for people.
final class LogFailure {
    /// So much of the beginning tells a text from other data.
    private static final int SAMPLE = 8_000;

    private LogFailure() {}

    /// What was opened is no log.
    static final class NoLogException extends IOException {
        private static final long serialVersionUID = 1;
        private final String key;

        NoLogException(String key) {
            super(key);
            this.key = key;
        }
    }

    /// Looks at the beginning of a log.
    ///
    /// @throws NoLogException where it is no text
    /// @throws IOException    where it cannot be read
    static void check(LogSource source) throws IOException {
        if (source instanceof LogSource.OfFile(_, Path path) && Files.exists(path) && !Files.isRegularFile(path)) {
            throw new NoLogException("logs.failed.no-file");
        }
        try (LogReader reader = LogReader.open(source)) {
            Optional<LogChunk> first = reader.next();
            if (first.isPresent() && isNoText(first.get())) {
                throw new NoLogException("logs.failed.no-text");
            }
        }
    }

    private static boolean isNoText(LogChunk chunk) {
        int length = Math.min(chunk.length(), SAMPLE);
        return new String(chunk.bytes(), 0, length - length % chunk.encoding().unit(), chunk.encoding().charset())
                .indexOf('\0') >= 0;
    }

    static Phrase of(Exception failure) {
        return switch (failure) {
            case NoLogException refused -> Phrase.of(refused.key);
            case NoSuchFileException gone -> Phrase.of("logs.failed.gone", gone.getFile());
            case AccessDeniedException denied -> Phrase.of("logs.failed.denied", denied.getFile());
            case ZipException broken -> Phrase.of("logs.failed.broken");
            default -> DiskReason.named(failure);
        };
    }
}
