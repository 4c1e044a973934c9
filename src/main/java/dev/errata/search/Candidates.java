package dev.errata.search;

import java.util.BitSet;

/// What can be told of the records of an index without asking them: those that are not possible do not fit, the certain ones do, and only
/// the others have to be asked. Nobody changes the sets.
///
/// @param certain  places of records that fit; all of them are possible
/// @param possible places of records that may fit
public record Candidates(BitSet certain, BitSet possible) {

    /// All that fit, and no other.
    public static Candidates exactly(BitSet places) {
        return new Candidates(places, places);
    }

    /// None is certain.
    public Candidates guessed() {
        return new Candidates(new BitSet(), possible);
    }

    /// The same, but for the records at these places, of which nothing is known.
    public Candidates unsure(BitSet places) {
        BitSet sure = (BitSet) certain.clone();
        sure.andNot(places);
        return new Candidates(sure, union(possible, places));
    }

    /// Those that fit here and there.
    public Candidates and(Candidates other) {
        return new Candidates(intersection(certain, other.certain), intersection(possible, other.possible));
    }

    /// Those that fit here or there.
    public Candidates or(Candidates other) {
        return new Candidates(union(certain, other.certain), union(possible, other.possible));
    }

    /// Those that do not fit here.
    ///
    /// @param size how many records there are
    Candidates not(int size) {
        return new Candidates(others(possible, size), others(certain, size));
    }

    private static BitSet others(BitSet places, int size) {
        BitSet others = (BitSet) places.clone();
        others.flip(0, size);
        return others;
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet all = (BitSet) one.clone();
        all.or(other);
        return all;
    }
}
