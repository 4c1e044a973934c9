package dev.errata.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/// A disk that counts what is asked of it, and fails where a test wants it to. Nothing is forced to the real disk.
public final class FaultyDisk extends FilterFileSystemProvider {
    private final IntPredicate fails;
    private final Fault fault;
    private final List<String> done = new ArrayList<>();
    private int operations;
    private int failures;

    /// How an operation fails.
    public enum Fault {
        /// It does nothing and says so.
        ERROR,
        /// Where it writes, half is written, and then the disk is full; no other operation fails.
        FULL,
        /// Nothing fails, but a write takes one byte at a time.
        SHORT_WRITES
    }

    /// @param fails by the number of the operation, from 0
    private FaultyDisk(Path folder, Fault fault, IntPredicate fails) {
        super("faulty://", folder.getFileSystem());
        this.fault = fault;
        this.fails = fails;
    }

    /// A disk that does what it is asked to.
    static FaultyDisk healthy(Path folder) {
        return new FaultyDisk(folder, Fault.ERROR, _ -> false);
    }

    /// A disk on which one operation fails, and only that one.
    static FaultyDisk once(Path folder, Fault fault, int operation) {
        return new FaultyDisk(folder, fault, number -> number == operation);
    }

    /// A disk on which from one operation on all fail: as the files would stand had the program died there.
    public static FaultyDisk from(Path folder, Fault fault, int operation) {
        return new FaultyDisk(folder, fault, number -> number >= operation);
    }

    /// A disk on which one operation fails, and some time later the program dies.
    static FaultyDisk onceAndFrom(Path folder, int once, int from) {
        return new FaultyDisk(folder, Fault.ERROR, number -> number == once || number >= from);
    }

    /// Whether any operation has failed.
    public boolean hasFailed() {
        return failures > 0;
    }

    /// What reached the disk, in order: `write NAME`, `force NAME`, `move NAME NAME`.
    List<String> done() {
        return List.copyOf(done);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// How many operations have failed.
    int failures() {
        return failures;
    }

    /// The folder on this disk.
    public Path folder(Path real) {
        return wrapPath(real);
    }

    private void operation(Path path) throws IOException {
        if (fault == Fault.ERROR && isDue()) {
            throw new FileSystemException(path.toString(), null, "Input/output error");
        }
    }

    private boolean isDue() {
        boolean due = fails.test(operations);
        operations++;
        failures += due ? 1 : 0;
        return due;
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        operation(folder);
        super.createDirectory(folder, attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        operation(path);
        super.delete(path);
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        operation(path);
        return super.deleteIfExists(path);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        operation(source);
        super.move(source, target, options);
        done.add("move " + name(source) + " " + name(target));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        operation(path);
        return new FaultyChannel(super.newFileChannel(path, options, attributes), path,
                options.contains(StandardOpenOption.WRITE));
    }

    private final class FaultyChannel extends FilterFileChannel {
        private final Path path;
        private final boolean writes;

        FaultyChannel(FileChannel channel, Path path, boolean writes) {
            super(channel);
            this.path = path;
            this.writes = writes;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            operation(path);
            boolean full = fault == Fault.FULL && isDue();
            int count = fault == Fault.SHORT_WRITES ? 1 : full ? source.remaining() / 2 : source.remaining();
            ByteBuffer part = source.slice(source.position(), Math.min(count, source.remaining()));
            int written = super.write(part);
            source.position(source.position() + written);
            done.add("write " + name(path));
            if (full) {
                throw new IOException("No space left on device");
            }
            return written;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            if (writes) {
                operation(path);
            }
            done.add("force " + name(path));
        }
    }
}
