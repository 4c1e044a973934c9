package dev.errata.scan;

import java.util.List;
import java.util.Optional;

/// Says of each place of a text whether a gram may end there, in as few steps as possible: most places end none, and going over all of
/// them is where most of the time goes. Longer grams are known by their last three bytes. Immutable once made.
final class GramSieve {
    private static final int MIX = 0x9E3779B1;
    /// 32 KiB, so that it stays in the nearest cache.
    private static final int WORD_BITS = 12;

    /// Each gram of three bytes or more has two bits in one of the words.
    private final long[] words = new long[1 << WORD_BITS];
    /// Each gram of two bytes has a bit of its own.
    private final long[] pairs = new long[1 << 10];

    /// @param keys the key of each branch, if it has one
    GramSieve(List<Optional<GramKey>> keys) {
        for (Optional<GramKey> key : keys) {
            if (key.isPresent()) {
                for (int gram : key.get().grams()) {
                    add(gram, key.get().length());
                }
            }
        }
    }

    private void add(int gram, int length) {
        if (length == 2) {
            pairs[gram >>> 6 & pairs.length - 1] |= 1L << gram;
        } else {
            int mixed = (gram << 8) * MIX;
            words[mixed >>> 32 - WORD_BITS] |= 1L << (mixed >>> 14) | 1L << (mixed >>> 8);
        }
    }

    /// 1 where a run of bytes may end with a gram, else 0.
    int mayEnd(int run) {
        int mixed = (run << 8) * MIX;
        long word = words[mixed >>> 32 - WORD_BITS];
        long pair = pairs[run >>> 6 & (1 << 10) - 1];
        return (int) ((word >>> (mixed >>> 14) & word >>> (mixed >>> 8) | pair >>> run) & 1);
    }
}
