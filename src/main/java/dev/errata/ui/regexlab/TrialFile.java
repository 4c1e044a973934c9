package dev.errata.ui.regexlab;

import dev.errata.log.Compression;
import dev.errata.log.LogChunk;
import dev.errata.log.LogReader;
import dev.errata.log.LogSource;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.regexlab.TrialText.Cut;
import dev.errata.ui.regexlab.TrialText.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/// Reads a file as a text to try the pattern on: plain or packed, up to [TrialText#LARGEST].
final class TrialFile {
    /// So much of the beginning tells a text from other data.
    private static final int SAMPLE = 8_000;

    private TrialFile() {}

    /// Why a file is no text to try a pattern on.
    enum Refusal {
        /// It is a folder or something else that is no file.
        NO_FILE,
        /// What is in it is no text.
        NO_TEXT,
        /// It says that it is packed, but cannot be unpacked.
        BROKEN
    }

    /// A file was not read.
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;
        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /// The beginning of the file, as whole lines. Progress counts the bytes of the file as it is.
    ///
    /// @throws RefusedException where it is no text
    /// @throws IOException where it cannot be read
    static TrialText read(Path file, Progress progress, Cancellation cancellation) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new RefusedException(Refusal.NO_FILE);
        }
        try (LogReader reader = LogReader.open(new LogSource.OfFile(file.toString(), file))) {
            return read(reader, progress, cancellation);
        } catch (ZipException broken) {
            RefusedException refused = new RefusedException(Refusal.BROKEN);
            refused.initCause(broken);
            throw refused;
        }
    }

    private static TrialText read(LogReader reader, Progress progress, Cancellation cancellation)
            throws IOException {
        StringBuilder text = new StringBuilder();
        long bytes = 0;
        Optional<LogChunk> next = reader.next();
        while (next.isPresent()) {
            cancellation.check();
            LogChunk chunk = next.get();
            int length = (int) Math.min(chunk.length(), TrialText.LARGEST - bytes);
            String part = new String(chunk.bytes(), 0, length - length % reader.encoding().unit(),
                    reader.encoding().charset());
            if (bytes == 0 && isNoText(part)) {
                throw new RefusedException(Refusal.NO_TEXT);
            }
            text.append(part);
            bytes += length;
            progress.report(reader.bytesRead(), reader.size());
            if (length < chunk.length() || bytes >= TrialText.LARGEST) {
                return cutOff(reader, text.toString());
            }
            next = reader.next();
        }
        return new TrialText(text.toString(), reader.isTorn()
                ? Optional.of(new Cut(Origin.BROKEN_FILE, bytes >> 20, 0))
                : Optional.empty());
    }

    private static TrialText cutOff(LogReader reader, String text) {
        boolean packed = reader.compression() != Compression.NONE;
        return new TrialText(TrialText.wholeLines(text),
                Optional.of(new Cut(packed ? Origin.PACKED_FILE : Origin.FILE, TrialText.LARGEST >> 20,
                        packed ? 0 : reader.size() >> 20)));
    }

    private static boolean isNoText(String part) {
        return part.substring(0, Math.min(part.length(), SAMPLE)).indexOf('\0') >= 0;
    }
}
