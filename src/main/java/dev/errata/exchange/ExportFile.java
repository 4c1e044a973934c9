package dev.errata.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// The file that an export writes: first beside its place, under another name, then moved there as a whole. Whoever reads
/// it sees the old file or the new one, never a part.
final class ExportFile {
    private static final String UNFINISHED_END = ".errata-new";

    private final Path target;

    private ExportFile(Path target) {
        this.target = target;
    }

    /// The content of the file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// The file `out`, which has to be no record of `folder`.
    ///
    /// @throws ExportRefusedException where no export can or may be written there
    static ExportFile at(Path out, Path folder) throws IOException {
        Path absolute = out.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null || Files.isDirectory(absolute)) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.NO_FILE);
        }
        if (!Files.isDirectory(parent)) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.NO_FOLDER);
        }
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.NO_FILE);
        }
        Path real = Files.exists(absolute)
                ? absolute.toRealPath()
                : parent.toRealPath().resolve(absolute.getFileName());
        boolean inside = real.startsWith(folder.toRealPath()) || absolute.startsWith(folder.toAbsolutePath());
        if (inside && (isJson(real) || isJson(absolute))) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.AMONG_RECORDS);
        }
        return new ExportFile(real);
    }

    private static boolean isJson(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    void write(Content content) throws IOException {
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + UNFINISHED_END);
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
