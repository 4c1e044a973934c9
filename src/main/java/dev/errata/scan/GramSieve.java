package dev.errata.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/// Finds the places of a text where a gram may end, in as few steps as possible: most places end none, and going over all of them is
/// where much of the time goes. The last two bytes choose a word, and the three of them a bit in it, so that a gram of two bytes has all
/// bits of its word, and one of four is known by its last three. Immutable once made.
final class GramSieve {
    private static final int MIX = 0x9E3779B1;
    /// The words that are in use stay in the nearest cache.
    private static final int WORD_BITS = 13;
    /// Four bytes of which the last is the highest.
    private static final VarHandle FOUR_BYTES = MethodHandles.byteArrayViewVarHandle(int[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final int STEP = 4;

    private final long[] words = new long[1 << WORD_BITS];

    /// @param keys the key of each branch, if it has one
    GramSieve(List<Optional<GramKey>> keys) {
        for (Optional<GramKey> key : keys) {
            if (key.isPresent()) {
                for (int gram : key.get().grams()) {
                    int run = Integer.reverseBytes(gram);
                    words[word(run)] |= key.get().length() == 2 ? -1L : 1L << bit(run);
                }
            }
        }
    }

    private static int word(int run) {
        return (run >>> 16) * MIX >>> 32 - WORD_BITS;
    }

    private static int bit(int run) {
        return (run >>> 8) * MIX >>> 26;
    }

    /// Writes down the places from `from` to `to` where a gram may end, and says how many they are. What stands before `from` counts.
    ///
    /// @param places has room for all
    int gather(byte[] text, int from, int to, int[] places) {
        int gathered = 0;
        int i = from;
        for (; i < Math.min(to, 3); i++) {
            int run = text[i] << 24 | (i < 1 ? 0 : text[i - 1] & 0xFF) << 16 | (i < 2 ? 0 : text[i - 2] & 0xFF) << 8;
            places[gathered] = i;
            gathered += (int) (words[word(run)] >>> bit(run)) & 1;
        }
        return gather(text, i, to, places, gathered);
    }

    /// Some places in a step, most of which have nothing.
    private int gather(byte[] text, int from, int to, int[] places, int before) {
        long[] all = words;
        int gathered = before;
        int i = from;
        for (; i <= to - STEP; i += STEP) {
            int first = (int) FOUR_BYTES.get(text, i - 3);
            int second = (int) FOUR_BYTES.get(text, i - 2);
            int third = (int) FOUR_BYTES.get(text, i - 1);
            int fourth = (int) FOUR_BYTES.get(text, i);
            long one = all[word(first)] >>> bit(first);
            long two = all[word(second)] >>> bit(second);
            long three = all[word(third)] >>> bit(third);
            long four = all[word(fourth)] >>> bit(fourth);
            if (((one | two | three | four) & 1) != 0) {
                places[gathered] = i;
                gathered += (int) one & 1;
                places[gathered] = i + 1;
                gathered += (int) two & 1;
                places[gathered] = i + 2;
                gathered += (int) three & 1;
                places[gathered] = i + 3;
                gathered += (int) four & 1;
            }
        }
        for (; i < to; i++) {
            int run = (int) FOUR_BYTES.get(text, i - 3);
            if ((all[word(run)] >>> bit(run) & 1) != 0) {
                places[gathered++] = i;
            }
        }
        return gathered;
    }
}
