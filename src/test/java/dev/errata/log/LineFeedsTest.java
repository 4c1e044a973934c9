package dev.errata.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LineFeedsTest {

    /// Bytes next to a line feed, with and without the highest bit, are what could be taken for one.
    @Property(tries = 300)
    void findsAndCountsLineFeedsAmongBytesThatAreNearlyOne(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(40)];
        byte[] near = {'\n', 9, 11, 0, (byte) 0x8A, (byte) 0x89, (byte) 0xFF, 'a', 'a', 'a'};
        int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int count = 0;
        int first = bytes.length;
        for (int i = bytes.length - 1; i >= 0; i--) {
            bytes[i] = near[random.nextInt(near.length)];
            if (i >= from && bytes[i] == '\n') {
                count++;
                first = i;
            }
        }
        assertEquals(first, LineFeeds.first(bytes, from, bytes.length));
        assertEquals(count, LineFeeds.count(bytes, from, bytes.length));
    }
}
