package dev.errata.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/// One save at a time in a folder, whichever window or program makes it: a lock of the system on `.errata/save.lock`, which falls with
/// the process that holds it. The file is there only while somebody saves.
///
/// Where the folder takes no new file, or its file system knows no locks, nothing is locked: the save itself says what is wrong with the folder.
/// What stands in place of the file and is no lock, a link for instance that came with the folder, is neither followed nor written to.
final class FolderLock implements AutoCloseable {
    static final String NAME = "save.lock";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final int SIZES = 1 << 16;

    /// A lock of the system is one of the process: windows of the same process wait here.
    private static final ReentrantLock HERE = new ReentrantLock();

    private final Path file;
    private final Optional<FileChannel> channel;

    private FolderLock(Path file, Optional<FileChannel> channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Waits until nobody else saves in the folder.
    ///
    /// @param side the side folder, made where it is missing
    /// @throws IOException where another program has not let go of the folder for ten seconds, or something that is no lock stands there
    static FolderLock take(Path side) throws IOException {
        return take(side, LONGEST_WAIT);
    }

    /// Waits for windows of this process, and no longer than `longest` for other programs.
    ///
    /// @param side the side folder, made where it is missing
    /// @throws IOException where another program has not let go of the folder by then, or something that is no lock stands there
    static FolderLock take(Path side, Duration longest) throws IOException {
        HERE.lock();
        try {
            return new FolderLock(side.resolve(NAME), lock(side.resolve(NAME), longest));
        } catch (IOException | RuntimeException e) {
            HERE.unlock();
            throw e;
        }
    }

    private static Optional<FileChannel> lock(Path file, Duration longest) throws IOException {
        if (isThereAsNoFolder(DurableFiles.parent(file))) {
            return Optional.empty();
        }
        long end = System.nanoTime() + longest.toNanos();
        do {
            if (isNoLock(file)) {
                throw noLock(file);
            }
            FileChannel opened;
            try {
                Files.createDirectories(DurableFiles.parent(file));
                opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                        StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException | FileAlreadyExistsException comesOrGoesWithItsHolder) {
                pause();
                continue;
            } catch (IOException refused) {
                return Optional.empty();
            }
            boolean isForeign;
            try {
                FileLock lock = opened.tryLock();
                isForeign = lock != null && !holdsZeros(opened);
                if (lock != null && !isForeign && isStillAt(file, opened)) {
                    return Optional.of(opened);
                }
            } catch (IOException noLocks) {
                opened.close();
                delete(file);
                return Optional.empty();
            }
            opened.close();
            if (isForeign) {
                throw noLock(file);
            }
            pause();
        } while (System.nanoTime() < end);
        throw new FileSystemException(file.toString(), null, "another program has been saving here for "
                + longest.toSeconds() + " seconds");
    }

    private static boolean isThereAsNoFolder(Path side) {
        try {
            return !Files.readAttributes(side, BasicFileAttributes.class).isDirectory();
        } catch (IOException notThere) {
            return false;
        }
    }

    /// A pipe would keep whoever opens it waiting. A file with a second name may be any file of the disk.
    private static boolean isNoLock(Path file) {
        try {
            return !Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isRegularFile()
                    || hasOtherName(file);
        } catch (IOException notThere) {
            return false;
        }
    }

    private static boolean hasOtherName(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                && names > 1;
    }

    private static FileSystemException noLock(Path file) {
        return new FileSystemException(file.toString(), null,
                "not a lock of a save, and left alone; nothing is saved before it is gone");
    }

    /// Whether nothing is in the file but what a lock has written.
    private static boolean holdsZeros(FileChannel opened) throws IOException {
        if (opened.size() > SIZES) {
            return false;
        }
        ByteBuffer content = ByteBuffer.allocate(SIZES);
        int read;
        do {
            read = opened.read(content, content.position());
        } while (read > 0);
        content.flip();
        return content.mismatch(ByteBuffer.allocate(content.limit())) < 0;
    }

    /// Whether the locked file is the one that others find, not one that its last holder has deleted. A size that nobody else
    /// chooses tells: opening the file again, to compare its content, would let go of the lock.
    private static boolean isStillAt(Path file, FileChannel opened) throws IOException {
        int size = 1 + ThreadLocalRandom.current().nextInt(SIZES);
        opened.truncate(0);
        opened.write(ByteBuffer.allocate(1), size - 1L);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while another program saves");
        }
    }

    /// Lets go of the folder. A file that cannot be deleted stays, which hurts nobody.
    @Override
    public void close() throws IOException {
        try (FileChannel _ = channel.orElse(null)) {
            if (channel.isPresent()) {
                delete(file);
            }
        } finally {
            HERE.unlock();
        }
    }

    /// Deletes the file, and the side folder where it holds nothing else; a link to that stays.
    private static void delete(Path file) {
        DurableFiles.deleteQuietly(file);
        if (!Files.isSymbolicLink(DurableFiles.parent(file))) {
            DurableFiles.deleteQuietly(DurableFiles.parent(file));
        }
    }
}
