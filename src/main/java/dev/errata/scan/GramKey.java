package dev.errata.scan;

import java.util.List;
import java.util.Optional;

/// The grams of which every text that a branch matches has one: some places of one of its factors.
///
/// @param factor the factor
/// @param number which of the factors of its branch it is, from 0
/// @param from   the first place
/// @param length how many places
/// @param cost   the greater, the more often it is to be expected
record GramKey(Factor factor, int number, int from, int length, double cost) {

    /// The key of a branch that has none.
    static final GramKey NONE = new GramKey(new Factor(List.of(ByteSet.GAP)), 0, 0, 0, 0);

    /// The most grams that the places of a key may multiply out to.
    private static final int MOST = 300;

    /// So many of its last bytes are all that [GramSieve] knows of a gram.
    private static final int SIEVED = 3;
    /// What a place costs that is not ruled out by the sieve, beside one where a gram does end.
    private static final double SIEVED_COST = 0.5;

    /// The rarest key of a branch; one of the shortest only where there is no other. Empty where no two places that follow each
    /// other say enough.
    static Optional<GramKey> of(Branch branch, GramCosts costs) {
        Optional<GramKey> rarest = Optional.empty();
        for (int i = 0; i < branch.factors().size(); i++) {
            Windows windows = new Windows(branch.factors().get(i), i, costs);
            for (int length = GramTable.LONGEST; length > GramTable.SHORTEST; length--) {
                rarest = windows.rarest(length, rarest);
            }
        }
        if (rarest.isEmpty()) {
            for (int i = 0; i < branch.factors().size(); i++) {
                rarest = new Windows(branch.factors().get(i), i, costs).rarest(GramTable.SHORTEST, rarest);
            }
        }
        return rarest;
    }

    /// The places of a factor that follow each other, with what each costs by itself.
    private static final class Windows {
        private final Factor factor;
        private final int number;
        private final GramCosts costs;
        /// The costs of the places, which multiply out as the grams do; not for costs that were counted.
        private final double[] places;

        Windows(Factor factor, int number, GramCosts costs) {
            this.factor = factor;
            this.number = number;
            this.costs = costs;
            this.places = new double[costs.isCounted() ? 0 : factor.length()];
            for (int i = 0; i < places.length; i++) {
                places[i] = costs.of(factor.place(i));
            }
        }

        /// The rarest of a length, or the one before, if that is not more frequent.
        Optional<GramKey> rarest(int length, Optional<GramKey> before) {
            int best = -1;
            double least = before.map(GramKey::cost).orElse(Double.POSITIVE_INFINITY);
            for (int from = 0; from + length <= factor.length(); from++) {
                if (count(from, length) <= MOST) {
                    int sieved = Math.min(length, SIEVED);
                    double cost = cost(from, length) + SIEVED_COST * cost(from + length - sieved, sieved);
                    if (cost < least) {
                        best = from;
                        least = cost;
                    }
                }
            }
            return best < 0 ? before : Optional.of(new GramKey(factor, number, best, length, least));
        }

        private int count(int from, int length) {
            int count = 1;
            for (int i = from; i < from + length && count <= MOST; i++) {
                count *= factor.size(i);
            }
            return count;
        }

        private double cost(int from, int length) {
            if (places.length > 0) {
                double product = 1;
                for (int i = from; i < from + length; i++) {
                    product *= places[i];
                }
                return product;
            }
            double sum = 0;
            for (int gram : grams(factor, from, length)) {
                sum += costs.of(gram, length);
            }
            return sum;
        }
    }

    /// Whether its factor stands where the last byte of the key is at `at`.
    boolean stands(byte[] text, int at, int textStart, int textEnd) {
        int start = start(at);
        return start >= textStart && start + factor.length() <= textEnd && factor.standsAt(text, start);
    }

    /// Where its factor begins, if the last byte of the key is at `at`.
    int start(int at) {
        return at - from - length + 1;
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
