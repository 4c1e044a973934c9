package dev.errata.log;

/// Some whole lines of a log, as the bytes that stand in it. The last line of a log may lack its line end. The bytes belong to
/// whoever holds the chunk; the reader does not use them again.
public final class LogChunk {
    private final TextEncoding encoding;
    private final byte[] bytes;
    private final int length;
    private final long firstLine;
    private final long offset;
    private final long cutBytes;

    LogChunk(TextEncoding encoding, byte[] bytes, int length, long firstLine, long offset, long cutBytes) {
        this.encoding = encoding;
        this.bytes = bytes;
        this.length = length;
        this.firstLine = firstLine;
        this.offset = offset;
        this.cutBytes = cutBytes;
    }

    /// What the bytes mean.
    public TextEncoding encoding() {
        return encoding;
    }

    /// Holds the lines, up to [#length].
    public byte[] bytes() {
        return bytes;
    }

    /// How many of the bytes count.
    public int length() {
        return length;
    }

    /// The number of the first line, from 1.
    public long firstLine() {
        return firstLine;
    }

    /// Where the first byte stands in the unpacked log.
    public long offset() {
        return offset;
    }

    /// How many bytes of the last line have been left out, because it is longer than [LogReader#MAX_LINE].
    public long cutBytes() {
        return cutBytes;
    }

    /// Takes the lines of the chunk one after the other.
    ///
    /// @param decoder for the encoding of the chunk
    public LineCursor lines(LineDecoder decoder) {
        return new LineCursor(this, decoder);
    }
}
