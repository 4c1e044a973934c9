package dev.errata.scan;

import java.util.List;
import java.util.Optional;

/// The grams of which every text that a branch matches has one: some places of one of its factors.
///
/// @param factor the factor
/// @param from   the first place
/// @param length how many places
/// @param cost   the greater, the more often it is to be expected
record GramKey(Factor factor, int from, int length, double cost) {

    /// The key of a branch that has none.
    static final GramKey NONE = new GramKey(new Factor(List.of(ByteSet.GAP)), 0, 0, 0);

    /// The most grams that the places of a key may multiply out to.
    private static final int MOST = 300;

    /// The rarest key of a branch; one of the shortest only where there is no other. Empty where no two places that follow each
    /// other say enough.
    static Optional<GramKey> of(Branch branch, GramCosts costs) {
        Optional<GramKey> rarest = Optional.empty();
        for (int length = GramTable.LONGEST; length >= GramTable.SHORTEST; length--) {
            if (length > GramTable.SHORTEST || rarest.isEmpty()) {
                for (Factor factor : branch.factors()) {
                    rarest = rarest(factor, length, costs, rarest);
                }
            }
        }
        return rarest;
    }

    private static Optional<GramKey> rarest(Factor factor, int length, GramCosts costs, Optional<GramKey> before) {
        Optional<GramKey> rarest = before;
        for (int from = 0; from + length <= factor.length(); from++) {
            if (count(factor, from, length) <= MOST) {
                double cost = cost(factor, from, length, costs);
                if (rarest.isEmpty() || cost < rarest.get().cost) {
                    rarest = Optional.of(new GramKey(factor, from, length, cost));
                }
            }
        }
        return rarest;
    }

    private static int count(Factor factor, int from, int length) {
        int count = 1;
        for (int i = from; i < from + length && count <= MOST; i++) {
            count *= factor.place(i).size();
        }
        return count;
    }

    private static double cost(Factor factor, int from, int length, GramCosts costs) {
        if (!costs.isCounted()) {
            // The costs of the places multiply out as the grams do.
            double product = 1;
            for (int i = from; i < from + length; i++) {
                double sum = 0;
                for (int member : factor.place(i).members()) {
                    sum += costs.of(member, 1);
                }
                product *= sum;
            }
            return product;
        }
        double sum = 0;
        for (int gram : grams(factor, from, length)) {
            sum += costs.of(gram, length);
        }
        return sum;
    }

    /// Whether its factor stands where the last byte of the key is at `at`.
    boolean stands(byte[] text, int at, int textLength) {
        int start = at - from - length + 1;
        return start >= 0 && start + factor.length() <= textLength && factor.standsAt(text, start);
    }

    int[] grams() {
        return grams(factor, from, length);
    }

    private static int[] grams(Factor factor, int from, int length) {
        int[] grams = {0};
        for (int i = from; i < from + length; i++) {
            ByteSet place = factor.place(i);
            if (place.size() == 1) {
                for (int j = 0; j < grams.length; j++) {
                    grams[j] = grams[j] << 8 | place.least();
                }
            } else {
                grams = product(grams, place.members());
            }
        }
        return grams;
    }

    private static int[] product(int[] grams, int[] members) {
        int[] longer = new int[grams.length * members.length];
        for (int j = 0; j < longer.length; j++) {
            longer[j] = grams[j / members.length] << 8 | members[j % members.length];
        }
        return longer;
    }
}
