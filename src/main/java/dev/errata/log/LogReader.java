package dev.errata.log;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a source from its start to its end in chunks of whole lines. Memory is bounded by the size of a chunk, or of the
/// longest line up to [#MAX_LINE]. Not thread-safe; the chunks may be given to other threads.
public final class LogReader implements Closeable {

    /// The most bytes of a line that are given; what follows in it is left out, and said to be.
    public static final int MAX_LINE = 16 << 20;

    /// About how many bytes a chunk has, unless a line is longer.
    static final int CHUNK = 1 << 20;

    private final CountingStream source;
    private final InputStream unpacked;
    private final Compression compression;
    private final EncodingGuess guess;
    private final long size;
    private final byte[] buffer;
    private final LineAssembler lines;
    private final Optional<Object> key;
    private int buffered;
    private boolean ended;
    private boolean torn;
    private boolean unfinished;
    private Optional<LogPlace> place = Optional.empty();

    private LogReader(CountingStream source, InputStream unpacked, Compression compression, long size,
            Optional<Object> key, int chunkSize) throws IOException {
        this.source = source;
        this.unpacked = unpacked;
        this.compression = compression;
        this.size = size;
        this.key = key;
        this.buffer = new byte[chunkSize];
        fill();
        this.guess = EncodingGuess.of(buffer, Math.min(buffered, EncodingGuess.SAMPLE));
        this.lines = new LineAssembler(guess.encoding(), guess.markBytes());
        lines.add(buffer, guess.markBytes(), buffered);
    }

    /// Opens a source and looks at its beginning.
    ///
    /// @throws IOException where it cannot be read or unpacked
    public static LogReader open(LogSource source) throws IOException {
        return open(source, CHUNK);
    }

    static LogReader open(LogSource source, int chunkSize) throws IOException {
        long size = source.size();
        // Asked before the file is opened: if another one takes its name meanwhile, that is noticed later.
        Optional<Object> key = source instanceof LogSource.OfFile(_, Path path)
                ? LogPlace.key(path)
                : Optional.empty();
        CountingStream counting = new CountingStream(source.open());
        try {
            byte[] magic = new byte[Compression.MAGIC_LENGTH];
            Compression compression = Compression.of(magic, counting.peek(magic));
            return new LogReader(counting, compression.unpack(counting), compression, size, key, chunkSize);
        } catch (IOException | RuntimeException e) {
            counting.close();
            throw e;
        }
    }

    /// How the source is packed.
    public Compression compression() {
        return compression;
    }

    /// What its text is encoded in.
    public TextEncoding encoding() {
        return guess.encoding();
    }

    /// How many bytes of the source, as it is packed, have been read.
    public long bytesRead() {
        return source.count();
    }

    /// How many bytes the source has, as it is packed; 0 where that is not known.
    public long size() {
        return size;
    }

    /// Whether the packed data ended before it should: all that could be unpacked has been given.
    public boolean isTorn() {
        return torn;
    }

    /// Whether what was given last is a line without a line end, at the end of the log: more may be added to it.
    public boolean isUnfinished() {
        return unfinished;
    }

    /// The place behind the last whole line, to go on from once the log has grown. To be asked once all is read.
    public LogPlace place() {
        return place.orElseThrow();
    }

    /// The next lines; empty at the end.
    ///
    /// @throws IOException where the source cannot be read on
    public Optional<LogChunk> next() throws IOException {
        while (true) {
            Optional<LogChunk> chunk = lines.poll();
            if (chunk.isPresent()) {
                return chunk;
            }
            if (ended) {
                place = place.or(() -> Optional.of(lines.place().in(key)));
                unfinished = true;
                return lines.last();
            }
            fill();
            lines.add(buffer, 0, buffered);
        }
    }

    /// Reads a buffer full, or less where no more is there yet: a pipe may be slow, and its lines are wanted as they come.
    private void fill() throws IOException {
        buffered = 0;
        while (buffered < buffer.length && !ended && (isUneven() || unpacked.available() > 0)) {
            int read = read(buffered);
            if (read < 0) {
                ended = true;
            } else {
                buffered += read;
            }
        }
    }

    private boolean isUneven() {
        return buffered == 0 || buffered % 2 != 0;
    }

    private int read(int from) throws IOException {
        try {
            return unpacked.read(buffer, from, buffer.length - from);
        } catch (EOFException early) {
            // A log that is still being packed, or whose copy broke off: what came before is as good as ever.
            torn = true;
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
        source.close();
    }
}
