package dev.errata.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/// One save at a time in a folder, whichever window or program makes it: a lock of the system on `.errata/save.lock`, which falls with
/// the process that holds it. The file is there only while somebody saves.
///
/// Where the folder takes no new file, or its file system knows no locks, nothing is locked: the save itself says what is wrong with the folder.
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
    /// @throws IOException where another program has not let go of the folder for ten seconds
    static FolderLock take(Path side) throws IOException {
        HERE.lock();
        try {
            return new FolderLock(side.resolve(NAME), lock(side.resolve(NAME)));
        } catch (IOException | RuntimeException e) {
            HERE.unlock();
            throw e;
        }
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        if (Files.isRegularFile(DurableFiles.parent(file))) {
            return Optional.empty();
        }
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        do {
            FileChannel opened;
            try {
                Files.createDirectories(DurableFiles.parent(file));
                opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (NoSuchFileException | FileAlreadyExistsException comesOrGoesWithItsHolder) {
                pause();
                continue;
            } catch (IOException refused) {
                return Optional.empty();
            }
            try {
                FileLock lock = opened.tryLock();
                if (lock != null && isStillAt(file, opened)) {
                    return Optional.of(opened);
                }
            } catch (IOException noLocks) {
                opened.close();
                DurableFiles.deleteQuietly(file);
                DurableFiles.deleteQuietly(DurableFiles.parent(file));
                return Optional.empty();
            }
            opened.close();
            pause();
        } while (System.nanoTime() < end);
        throw new FileSystemException(file.toString(), null, "another program has been saving here for "
                + LONGEST_WAIT.toSeconds() + " seconds");
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
                DurableFiles.deleteQuietly(file);
                DurableFiles.deleteQuietly(DurableFiles.parent(file));
            }
        } finally {
            HERE.unlock();
        }
    }
}
