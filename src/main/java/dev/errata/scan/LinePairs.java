package dev.errata.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Which pairs of bytes stand in a text, possibly with some more: rules out a branch by two rare pairs of its factors, where looking
/// for the factors would go over the text again for each branch. Not thread-safe.
final class LinePairs {
    /// Needs nothing.
    static final int NONE = 0;

    private static final int BITS = 11;
    private static final int MIX = 0x9E3779B1;
    private static final int HALF = 16;
    private static final VarHandle PAIR = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    /// The first bit is always set.
    private final long[] words = new long[1 << BITS - 6];

    /// What a text needs that has both of two pairs; each is [#bit] of one, or [#NONE].
    static int need(int one, int other) {
        return one << HALF | other;
    }

    /// Stands for a pair.
    static int bit(byte first, byte second) {
        return bit((short) (first & 0xFF | second << 8));
    }

    private static int bit(short pair) {
        return (pair & 0xFFFF) * MIX >>> 32 - BITS;
    }

    /// Takes the pairs of a text.
    void take(byte[] text, int from, int to) {
        long[] all = words;
        Arrays.fill(all, 0);
        all[0] = 1;
        for (int i = from; i < to - 1; i++) {
            int bit = bit((short) PAIR.get(text, i));
            all[bit >>> 6] |= 1L << bit;
        }
    }

    /// Whether the text may have what is needed.
    boolean mayHave(int need) {
        return (words[need >>> HALF + 6] >>> (need >>> HALF) & words[need >>> 6 & words.length - 1] >>> need & 1) != 0;
    }
}
