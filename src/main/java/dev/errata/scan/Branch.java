package dev.errata.scan;

import java.util.List;

/// One way in which a pattern can match: factors that stand in the text one after the other.
///
/// @param factors in order
/// @param leads   whether a match by this branch begins with the first factor
record Branch(List<Factor> factors, boolean leads) {

    Branch {
        factors = List.copyOf(factors);
    }

    /// The earliest place from `from` on at which a match by this branch may begin, or -1 where the text up to `to` has not all factors
    /// in order.
    int earliest(byte[] text, int from, int to) {
        int end = end(text, from, to, 0, factors.size());
        return end < 0 ? -1 : start(text, from, to);
    }

    /// The same where the factor of a key is known to stand first at `known`: what comes after it is looked for first, because it rules
    /// out most texts.
    int earliest(byte[] text, int from, int to, int number, int known) {
        int end = known + factors.get(number).length();
        if (end(text, end, to, number + 1, factors.size()) < 0) {
            return -1;
        }
        return number == 0 ? leads ? known : from : earliest(text, from, to);
    }

    private int start(byte[] text, int from, int to) {
        return leads ? factors.getFirst().find(text, from, to) : from;
    }

    /// Where the last of some factors ends, if they stand one after the other from `from` on, or -1.
    private int end(byte[] text, int from, int to, int first, int afterLast) {
        int at = from;
        for (int i = first; i < afterLast; i++) {
            int found = factors.get(i).find(text, at, to);
            if (found < 0) {
                return -1;
            }
            at = found + factors.get(i).length();
        }
        return at;
    }
}
