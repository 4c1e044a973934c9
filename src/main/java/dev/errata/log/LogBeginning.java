package dev.errata.log;

import java.io.IOException;
import java.io.InputStream;

/// The text of a log up to a limit, unpacked: however much a packed log unpacks to, no more than that is read of it.
public final class LogBeginning extends InputStream {
    private final CountingStream source;
    private final InputStream unpacked;
    private long left;
    private boolean cut;

    private LogBeginning(CountingStream source, InputStream unpacked, long most) {
        this.source = source;
        this.unpacked = unpacked;
        this.left = most;
    }

    /// Opens a source.
    ///
    /// @param most so many unpacked bytes are read
    /// @throws IOException where it cannot be read or unpacked
    public static LogBeginning open(LogSource log, long most) throws IOException {
        CountingStream counting = new CountingStream(log.open());
        try {
            byte[] magic = new byte[Compression.MAGIC_LENGTH];
            return new LogBeginning(counting,
                    Compression.of(magic, counting.peek(magic)).unpack(counting), most);
        } catch (IOException | RuntimeException e) {
            counting.close();
            throw e;
        }
    }

    /// Whether there is more than was read.
    public boolean isCut() {
        return cut;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            cut = cut || unpacked.read() >= 0;
            return -1;
        }
        int read = unpacked.read(bytes, from, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(left, unpacked.available());
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
        source.close();
    }
}
