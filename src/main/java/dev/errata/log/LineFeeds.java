package dev.errata.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks for line feeds eight bytes at a time: all that is read of a log is gone over for them.
final class LineFeeds {
    /// The highest bit of each byte.
    static final long HIGHEST = 0x8080_8080_8080_8080L;

    private static final long FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
    /// The first byte is the lowest.
    private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);

    private LineFeeds() {}

    /// Eight bytes of which the first is the lowest.
    static long eight(byte[] bytes, int at) {
        return (long) EIGHT_BYTES.get(bytes, at);
    }

    /// The highest bit of each of eight bytes that is a line feed: of what differs from one, the sum reaches that bit unless it is 0.
    static long in(long eight) {
        long difference = eight ^ FEEDS;
        return ~((difference & ~HIGHEST) + ~HIGHEST | difference) & HIGHEST;
    }

    /// Where the first is from `from` on; `to` where there is none before.
    static int first(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long feeds = in(eight(bytes, at));
            if (feeds != 0) {
                return at + Long.numberOfTrailingZeros(feeds) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /// How many there are from `from` to `to`.
    static int count(byte[] bytes, int from, int to) {
        int count = 0;
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            count += Long.bitCount(in(eight(bytes, at)));
        }
        for (; at < to; at++) {
            count += bytes[at] == '\n' ? 1 : 0;
        }
        return count;
    }
}
