package dev.errata.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;

/// Reads lines of a file from the beginning of one of them on, through a buffer of fixed size.
final class LineWindow {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final TextEncoding encoding;
    private final LineDecoder decoder;
    private final long end;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private long position;
    private int at;
    private int length;

    /// @param position where a line begins
    /// @param end      where the last line ends at the latest
    /// @param maxBytes how many bytes of a line are kept
    LineWindow(FileChannel channel, TextEncoding encoding, long position, long end, int maxBytes) {
        this.channel = channel;
        this.encoding = encoding;
        this.decoder = new LineDecoder(encoding);
        this.position = position;
        this.end = end;
        this.maxBytes = maxBytes - maxBytes % encoding.unit();
    }

    /// Goes past the next line.
    void skip() throws IOException {
        read(new ByteArrayOutputStream(), 0);
    }

    /// The next line.
    LogLine take(long number) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long all = read(kept, maxBytes);
        byte[] bytes = kept.toByteArray();
        return new LogLine(number, decoder.text(bytes, 0, bytes.length), all - bytes.length);
    }

    /// Reads up to the next line end and says how long the line is.
    private long read(ByteArrayOutputStream kept, int most) throws IOException {
        long all = 0;
        boolean carriage = false;
        int unit = encoding.unit();
        while (true) {
            if (at >= length && !refill()) {
                return all;
            }
            int after = encoding.afterLineFeed(buffer, at, length);
            int stop = after < 0 ? length : after - unit;
            if (stop > at) {
                carriage = encoding.isUnit(buffer, stop - unit, '\r');
            }
            kept.write(buffer, at, Math.clamp(most - kept.size(), 0, stop - at));
            all += stop - at;
            at = after < 0 ? length : after;
            if (after >= 0) {
                return carriage ? withoutCarriageReturn(kept, all, unit) : all;
            }
        }
    }

    private static long withoutCarriageReturn(ByteArrayOutputStream kept, long all, int unit) {
        if (kept.size() == all) {
            byte[] bytes = kept.toByteArray();
            kept.reset();
            kept.write(bytes, 0, bytes.length - unit);
        }
        return all - unit;
    }

    private boolean refill() throws IOException {
        int wanted = (int) Math.min(BUFFER, end - position);
        length = IndexedLog.read(channel, buffer, wanted, position);
        position += length;
        at = 0;
        return length > 0;
    }
}
