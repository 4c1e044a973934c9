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

    /// The earliest place at which a match by this branch may begin, or -1 where the text has not all factors in order.
    int earliest(byte[] text, int length) {
        int at = 0;
        int start = 0;
        for (int i = 0; i < factors.size(); i++) {
            int found = factors.get(i).find(text, at, length);
            if (found < 0) {
                return -1;
            }
            if (i == 0 && leads) {
                start = found;
            }
            at = found + factors.get(i).length();
        }
        return start;
    }
}
