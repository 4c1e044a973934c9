package dev.errata.log;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a log by their numbers, for a viewer. Only a sparse index is held in memory; lines are read when they are
/// asked for. What is packed or not in a file is unpacked into a temporary file first. May be used by many threads.
public final class IndexedLog implements Closeable {
    private static final int BLOCK = 1 << 20;

    private final FileChannel channel;
    private final Optional<Path> temporary;
    private volatile Beginning beginning;
    private volatile boolean counted;

    /// What the first bytes say, and the lines from there.
    private record Beginning(EncodingGuess guess, LineIndex index) {

        static Beginning of(FileChannel channel) throws IOException {
            byte[] head = new byte[EncodingGuess.SAMPLE];
            EncodingGuess guess = EncodingGuess.of(head, read(channel, head, head.length, 0));
            return new Beginning(guess, new LineIndex(guess.encoding(), guess.markBytes()));
        }

        boolean isEmpty() {
            return index.offset() == guess.markBytes();
        }
    }

    private IndexedLog(FileChannel channel, Optional<Path> temporary) throws IOException {
        this.channel = channel;
        this.temporary = temporary;
        this.beginning = Beginning.of(channel);
    }

    /// Opens a source. Lines can be had as far as [#index] has come.
    ///
    /// @param temporary the folder for a temporary file, where one is needed
    /// @throws IOException where the source cannot be read, or the temporary file not be written
    public static IndexedLog open(LogSource source, Path temporary, Cancellation cancellation) throws IOException {
        return source instanceof LogSource.OfFile(_, Path path) && isPlain(path)
                ? open(path, Optional.empty())
                : unpacked(unpack(source, temporary, cancellation));
    }

    private static IndexedLog unpacked(Path file) throws IOException {
        try {
            return open(file, Optional.of(file));
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static IndexedLog open(Path plain, Optional<Path> temporary) throws IOException {
        FileChannel channel = FileChannel.open(plain, StandardOpenOption.READ);
        try {
            return new IndexedLog(channel, temporary);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isPlain(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] magic = new byte[Compression.MAGIC_LENGTH];
            return Compression.of(magic, in.readNBytes(magic, 0, magic.length)) == Compression.NONE;
        }
    }

    private static Path unpack(LogSource source, Path folder, Cancellation cancellation) throws IOException {
        Path file = Files.createTempFile(folder, "errata-log", ".txt");
        // Whoever ends the program with a log open has no use for it either.
        file.toFile().deleteOnExit();
        boolean done = false;
        try (CountingStream packed = new CountingStream(source.open());
                OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[BLOCK];
            byte[] magic = new byte[Compression.MAGIC_LENGTH];
            Compression compression = Compression.of(magic, packed.peek(magic));
            InputStream in = compression.unpack(packed);
            for (int read = read(in, block); read >= 0; read = read(in, block)) {
                cancellation.check();
                out.write(block, 0, read);
            }
            done = true;
            return file;
        } finally {
            if (!done) {
                Files.delete(file);
            }
        }
    }

    /// What comes before the end of data that breaks off is as good as ever; see [LogReader#isTorn].
    private static int read(InputStream in, byte[] block) throws IOException {
        try {
            return in.read(block);
        } catch (EOFException early) {
            return -1;
        }
    }

    /// Whether the lines stand in a copy of the log, which does not grow with it.
    public boolean isCopy() {
        return temporary.isPresent();
    }

    /// What the text is encoded in.
    public TextEncoding encoding() {
        return beginning.guess().encoding();
    }

    /// How many lines have been indexed.
    public long lines() {
        return beginning.index().lines();
    }

    /// Whether [#index] has come to the end that the file had then.
    public boolean isCounted() {
        return counted;
    }

    /// Looks for lines from where it left off to the end that the file has now. Blocks, one thread after the other, while others
    /// read lines.
    ///
    /// @param progress in bytes
    /// @throws IOException where the file cannot be read
    public synchronized void index(Progress progress, Cancellation cancellation) throws IOException {
        byte[] block = new byte[BLOCK];
        if (beginning.isEmpty()) {
            // There was nothing to guess from when it was opened.
            beginning = Beginning.of(channel);
        }
        LineIndex index = beginning.index();
        int unit = encoding().unit();
        while (true) {
            cancellation.check();
            long from = index.offset();
            int length = read(channel, block, block.length, from);
            length -= length % unit;
            if (length <= 0 || from == 0 && EncodingGuess.mayBePartOfMark(block, length)) {
                counted = true;
                return;
            }
            index.append(block, length);
            progress.report(from + length, Math.max(channel.size(), from + length));
        }
    }

    /// Up to `count` lines from the line `first` on, fewer where the log or the index ends. No line is longer than `maxBytes`.
    ///
    /// @throws IOException where the file cannot be read
    public List<LogLine> lines(long first, int count, int maxBytes) throws IOException {
        if (first < 1) {
            throw new IllegalArgumentException("line " + first);
        }
        List<LogLine> lines = new ArrayList<>();
        LineIndex index = beginning.index();
        long last = Math.min(index.lines(), first + count - 1);
        if (first <= last) {
            LineIndex.Mark mark = index.before(first);
            collect(new LineWindow(channel, encoding(), mark.offset(), index.offset(), maxBytes), mark.line(),
                    first, last, lines);
        }
        return lines;
    }

    private static void collect(LineWindow window, long from, long first, long last, List<LogLine> lines)
            throws IOException {
        for (long number = from; number <= last; number++) {
            if (number < first) {
                window.skip();
            } else {
                lines.add(window.take(number));
            }
        }
    }

    static int read(FileChannel channel, byte[] into, int length, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
        long at = from;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return buffer.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (temporary.isPresent()) {
            Files.deleteIfExists(temporary.get());
        }
    }
}
