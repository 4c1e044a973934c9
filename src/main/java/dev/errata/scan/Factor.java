package dev.errata.scan;

import java.util.List;

/// Bytes of a sketch that follow each other in every text that a branch matches; at each place one, or one out of some.
final class Factor {
    private final ByteSet[] places;
    /// The byte of each place that has one; 0 elsewhere.
    private final byte[] literal;
    private final boolean[] loose;
    private final boolean exact;
    /// The place that is looked for first: the rarest byte, if there is any place with one.
    private final int anchor;

    /// @param places never empty
    Factor(List<ByteSet> places) {
        this.places = places.toArray(ByteSet[]::new);
        this.literal = new byte[places.size()];
        this.loose = new boolean[places.size()];
        int first = -1;
        boolean all = true;
        for (int i = 0; i < literal.length; i++) {
            loose[i] = this.places[i].size() != 1;
            if (loose[i]) {
                all = false;
            } else {
                literal[i] = (byte) this.places[i].least();
                first = first < 0 || GramCosts.isRarer(literal[i], literal[first]) ? i : first;
            }
        }
        this.exact = all;
        this.anchor = Math.max(first, 0);
    }

    int length() {
        return places.length;
    }

    /// Whether each place has one byte.
    boolean isExact() {
        return exact;
    }

    /// The place that is best looked for first.
    int anchor() {
        return anchor;
    }

    /// How many bytes a place may have; none in a gap.
    int size(int index) {
        return loose[index] ? places[index].size() : 1;
    }

    ByteSet place(int index) {
        return places[index];
    }

    /// Where it first stands from `from` on, ending at `to` at the latest, or -1.
    int find(byte[] text, int from, int to) {
        int last = to - places.length;
        byte wanted = literal[anchor];
        boolean any = loose[anchor];
        for (int at = from; at <= last; at++) {
            if ((any || text[at + anchor] == wanted) && standsAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /// Whether it stands at a place from which on the text is long enough.
    boolean standsAt(byte[] text, int at) {
        if (exact) {
            for (int i = 0; i < literal.length; i++) {
                if (text[at + i] != literal[i]) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 0; i < literal.length; i++) {
            if (loose[i] ? !places[i].contains(text[at + i] & 0xFF) : text[at + i] != literal[i]) {
                return false;
            }
        }
        return true;
    }
}
