package dev.errata.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.Locale;

/// The file that an export writes.
final class ExportFile implements ExportTarget {
    private static final String UNFINISHED_END = ".errata-new";

    private final String name;
    private final Path target;
    private final Path unfinished;

    private ExportFile(String name, Path target) {
        this.name = name;
        this.target = target;
        this.unfinished = unfinished(target);
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
        Path parent = parent(out);
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.NO_FILE);
        }
        Path real = Files.exists(absolute)
                ? absolute.toRealPath()
                : parent.toRealPath().resolve(absolute.getFileName());
        if (isInside(real, absolute, folder) && (isJson(real) || isJson(absolute))) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.AMONG_RECORDS);
        }
        return new ExportFile(absolute.getFileName().toString(), real);
    }

    /// The folder that holds `out`.
    ///
    /// @throws ExportRefusedException where there is none
    static Path parent(Path out) throws ExportRefusedException {
        Path parent = out.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.NO_FILE);
        }
        if (!Files.isDirectory(parent)) {
            throw new ExportRefusedException(out, ExportRefusedException.Reason.NO_FOLDER);
        }
        return parent;
    }

    /// Whether a place is within a folder, by its own name or by that of what a link leads to.
    static boolean isInside(Path real, Path absolute, Path folder) throws IOException {
        return real.startsWith(folder.toRealPath()) || absolute.startsWith(folder.toAbsolutePath());
    }

    private static boolean isJson(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /// The name under which something is written until it is whole.
    static Path unfinished(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + UNFINISHED_END);
    }

    /// Writes the content down to the disk, beside its place. Whatever stands there under that name is of an export that was killed.
    WrittenFile write(Content content) throws IOException {
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = open();
                DigestOutputStream digest = new DigestOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), WrittenFile.digest())) {
            content.writeTo(digest);
            digest.flush();
            channel.force(true);
            return new WrittenFile(name, channel.size(),
                    WrittenFile.hex(digest.getMessageDigest()));
        }
    }

    /// Whoever asked for the export does not know the name under which it is begun.
    private FileChannel open() throws IOException {
        try {
            return FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (AccessDeniedException | NoSuchFileException refused) {
            throw refused(target, refused);
        }
    }

    /// That the system does not let a place be written.
    static AccessDeniedException refused(Path target, FileSystemException cause) {
        AccessDeniedException refused = new AccessDeniedException(target.toString());
        refused.initCause(cause);
        return refused;
    }

    @Override
    public void finish() throws IOException {
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
