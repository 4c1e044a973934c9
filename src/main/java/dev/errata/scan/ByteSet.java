package dev.errata.scan;

import dev.errata.regex.CharacterChoice;

/// Some of the 256 bytes of a sketch, or a gap: no place of its own, but any number of bytes.
record ByteSet(long a, long b, long c, long d) {

    /// Stands for any text. No character has no byte, so that the empty set is free for it.
    static final ByteSet GAP = new ByteSet(0, 0, 0, 0);

    private static final ByteSet[] SINGLE = new ByteSet[256];

    static {
        for (int value = 0; value < SINGLE.length; value++) {
            long bit = 1L << value;
            SINGLE[value] = new ByteSet(value >>> 6 == 0 ? bit : 0, value >>> 6 == 1 ? bit : 0,
                    value >>> 6 == 2 ? bit : 0, value >>> 6 == 3 ? bit : 0);
        }
    }

    static ByteSet of(CharacterChoice choice) {
        if (choice.anyOther()) {
            return new ByteSet(choice.low(), choice.high(), -1, -1);
        }
        long c = 0;
        long d = 0;
        for (int other : choice.others()) {
            int at = Sketch.ofFolded(other) - 128;
            c |= at < 64 ? 1L << at : 0;
            d |= at < 64 ? 0 : 1L << at - 64;
        }
        ByteSet set = new ByteSet(choice.low(), choice.high(), c, d);
        return set.size() == 1 ? SINGLE[set.least()] : set;
    }

    boolean contains(int value) {
        long word = switch (value >>> 6) {
            case 0 -> a;
            case 1 -> b;
            case 2 -> c;
            default -> d;
        };
        return (word >>> value & 1) != 0;
    }

    int size() {
        return Long.bitCount(a) + Long.bitCount(b) + Long.bitCount(c) + Long.bitCount(d);
    }

    boolean isGap() {
        return (a | b | c | d) == 0;
    }

    /// The least member; 256 where there is none.
    int least() {
        if (a != 0) {
            return Long.numberOfTrailingZeros(a);
        }
        if (b != 0) {
            return 64 + Long.numberOfTrailingZeros(b);
        }
        return c != 0 ? 128 + Long.numberOfTrailingZeros(c) : 192 + Long.numberOfTrailingZeros(d);
    }

    /// The members in order.
    int[] members() {
        int[] members = new int[size()];
        int count = fill(members, 0, a, 0);
        count = fill(members, count, b, 64);
        count = fill(members, count, c, 128);
        fill(members, count, d, 192);
        return members;
    }

    private static int fill(int[] members, int from, long word, int base) {
        int count = from;
        for (long left = word; left != 0; left &= left - 1) {
            members[count++] = base + Long.numberOfTrailingZeros(left);
        }
        return count;
    }
}
