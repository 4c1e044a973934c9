package dev.errata.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// A stream that counts what has been read of it, and shows its first bytes before.
final class CountingStream extends FilterInputStream {
    private final PushbackInputStream pushback;
    private long count;

    CountingStream(InputStream in) {
        this(new PushbackInputStream(in, Compression.MAGIC_LENGTH));
    }

    private CountingStream(PushbackInputStream in) {
        super(in);
        this.pushback = in;
    }

    long count() {
        return count;
    }

    /// Copies the next bytes without taking them, and says how many there are.
    int peek(byte[] into) throws IOException {
        int length = pushback.readNBytes(into, 0, into.length);
        pushback.unread(into, 0, length);
        return length;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count += skipped;
        return skipped;
    }
}
