package dev.errata.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A set of grams of one length, each with the numbers of the branches that want it. A gram is up to four bytes of a sketch in
/// one `int`, the last byte lowest. Immutable once made.
final class GramTable {
    static final int SHORTEST = 2;
    static final int LONGEST = 4;

    private static final int MIX = 0x9E3779B1;

    /// Bits of the sieve for each gram; at most 32 KiB of them, so that it stays in the nearest cache.
    private static final int BITS_PER_GRAM = 48;
    private static final int MOST_WORDS = 1 << 12;

    private final int mask;
    /// Each gram has two bits in one of the words.
    private final long[] sieve;
    private final int shift;
    /// Pairs of a gram and the place of its first branch in [#wanted], plus one; 0 where the slot is free.
    private final int[] slots;
    /// Branches; the last of each gram is complemented.
    private final int[] wanted;

    /// @param keys the key of each branch, if it has one; those of another length are left out
    GramTable(int length, List<Optional<GramKey>> keys) {
        this.mask = length == LONGEST ? -1 : (1 << 8 * length) - 1;
        long[] pairs = pairs(length, keys);
        int words = (int) Math.clamp(Long.highestOneBit((long) pairs.length * BITS_PER_GRAM / 64) * 2, 16L, MOST_WORDS);
        this.sieve = new long[words];
        this.shift = Integer.numberOfLeadingZeros(words) + 1;
        this.slots = new int[Math.max(16, Integer.highestOneBit(pairs.length) * 8)];
        this.wanted = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            int gram = (int) (pairs[i] >> 32);
            boolean last = i + 1 == pairs.length || (int) (pairs[i + 1] >> 32) != gram;
            wanted[i] = last ? ~(int) pairs[i] : (int) pairs[i];
            if (i == 0 || (int) (pairs[i - 1] >> 32) != gram) {
                int mixed = gram * MIX;
                sieve[mixed >>> shift] |= 1L << mixed | 1L << (mixed >>> 6);
                int slot = slot(gram);
                slots[slot] = gram;
                slots[slot + 1] = i + 1;
            }
        }
    }

    /// A gram and a branch that wants it, in order of the grams.
    private static long[] pairs(int length, List<Optional<GramKey>> keys) {
        long[] pairs = new long[1 << 8];
        int used = 0;
        for (int branch = 0; branch < keys.size(); branch++) {
            if (keys.get(branch).filter(key -> key.length() == length).isPresent()) {
                for (int gram : keys.get(branch).get().grams()) {
                    if (used == pairs.length) {
                        pairs = Arrays.copyOf(pairs, used * 2);
                    }
                    pairs[used++] = (long) gram << 32 | branch;
                }
            }
        }
        pairs = Arrays.copyOf(pairs, used);
        Arrays.sort(pairs);
        return pairs;
    }

    /// The last `length` bytes of a run of bytes.
    static int end(int run, int length) {
        return length == LONGEST ? run : run & (1 << 8 * length) - 1;
    }

    static int hash(int gram, int bits) {
        return gram * MIX >>> 32 - bits;
    }

    /// 1 where a run of bytes may end with a gram of the table, else 0.
    int mayEnd(int run) {
        int mixed = (run & mask) * MIX;
        long word = sieve[mixed >>> shift];
        return (int) (word >>> mixed & word >>> (mixed >>> 6) & 1);
    }

    /// Where the branches begin that want the gram at the end of a run of bytes, plus one; 0 where none does. They go on to the first
    /// negative one, see [#branch].
    int find(int run) {
        return slots[slot(run & mask) + 1];
    }

    /// The branch at a place; the last of its gram is complemented.
    int branch(int place) {
        return wanted[place];
    }

    private int slot(int gram) {
        int last = slots.length - 1;
        int slot = gram * 0x85EBCA6B >>> 9 << 1 & last;
        while (slots[slot + 1] != 0 && slots[slot] != gram) {
            slot = slot + 2 & last;
        }
        return slot;
    }
}
