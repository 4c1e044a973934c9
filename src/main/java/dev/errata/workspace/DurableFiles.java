package dev.errata.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Files that stand on the disk, not only in the memory of the system, when the method returns.
public final class DurableFiles {
    /// How the name of a text ends that is to replace a file.
    static final String NEW_END = ".errata-new";

    private DurableFiles() {}

    /// Gives a file another content, or makes it. Where the disk refuses, it is what it was. A device or pipe is written into.
    ///
    /// @throws IOException where the disk refuses; it names the file
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
            return;
        }
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + NEW_END);
        try {
            write(beside, bytes, target);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(parent(target));
        } catch (IOException e) {
            throw named(file, e);
        } finally {
            deleteQuietly(beside);
        }
    }

    /// Writes a file that is not there yet. It may be read by whom `like` may be read by, if that is there, from its first byte on.
    static void write(Path file, byte[] bytes, Path like) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            copyPermissions(like, file);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }

    /// Forces the entries of a folder to the disk, where the system can: Windows cannot open a folder.
    static void forceFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (java.io.File.separatorChar != '\\') {
                throw e;
            }
        }
    }

    /// What cannot be deleted stays.
    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // the caller has better to tell, or nothing
        }
    }

    static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder above " + file);
        }
        return parent;
    }

    /// The failure as one of `file`, where the system names a text beside it or, with a full disk, nothing.
    static IOException named(Path file, IOException failure) {
        String reason = failure instanceof FileSystemException of ? of.getReason() : failure.getMessage();
        FileSystemException named = switch (failure) {
            case AccessDeniedException _ -> new AccessDeniedException(file.toString(), null, reason);
            case NoSuchFileException _ -> new NoSuchFileException(file.toString(), null, reason);
            default -> new FileSystemException(file.toString(), null, reason);
        };
        named.initCause(failure);
        return named;
    }
}
