package dev.errata.scan;

/// The places of a sketch where grams may end, one after the other. They are gathered in blocks, whatever texts stand in the sketch:
/// most texts have none, and then cost nothing more. Not thread-safe.
final class GramPlaces {
    private static final int BLOCK = 1 << 12;

    private final GramSieve sieve;
    private final int[] places = new int[BLOCK];
    private byte[] bytes = new byte[0];
    private int length;
    /// Up to here the places are known; those from [#next] to [#held] are still to be given.
    private int gathered;
    private int held;
    private int next;

    GramPlaces(GramSieve sieve) {
        this.sieve = sieve;
    }

    /// Begins with another sketch, which must not change meanwhile.
    void open(Sketch sketch) {
        bytes = sketch.bytes();
        length = sketch.length();
        gathered = 0;
        held = 0;
        next = 0;
    }

    /// What the sketch holds.
    byte[] bytes() {
        return bytes;
    }

    /// Leaves out what stands before `from`.
    void skip(int from) {
        if (gathered < from) {
            gathered = from;
            held = 0;
            next = 0;
        }
        while (next < held && places[next] < from) {
            next++;
        }
    }

    /// The next place before `to`, or -1 where there is none.
    int next(int to) {
        while (next == held && gathered < to) {
            int end = Math.min(length, gathered + BLOCK);
            held = sieve.gather(bytes, gathered, end, places);
            next = 0;
            gathered = end;
        }
        return next < held && places[next] < to ? places[next++] : -1;
    }
}
