package dev.errata.scan;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/// Branches laid out in one array, because they are looked at in no order and each look at an object far away costs more than the
/// comparison. A branch is the place of the last byte of its key in the factor that holds the key, 1 where a match begins with the
/// first factor, how many factors come after that of the key and how many before it; then the factor of the key, those after it, and
/// those before it. A factor is its length, the place of its rarest byte, and its bytes. A branch with a place that has several bytes
/// is kept as it is.
///
/// Factors are shortened to 127 bytes, and no more than 127 on either side of the key are kept: a branch that says less finds no less.
final class PackedBranches {
    private static final int MOST = 127;
    /// How many bytes come before the first factor.
    private static final int HEAD = 4;

    private final Branch[] branches;
    private final GramKey[] keys;
    /// Where a branch begins in [#packed]; -1 where it is kept as it is.
    private final int[] starts;
    private final byte[] packed;
    /// What the factors of each branch need that do not hold its key.
    private final int[] needs;

    /// @param keys the key of each branch, if it has one
    PackedBranches(List<Branch> branches, List<Optional<GramKey>> keys) {
        this.branches = branches.toArray(Branch[]::new);
        this.keys = new GramKey[keys.size()];
        this.starts = new int[branches.size()];
        this.needs = new int[branches.size()];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < starts.length; i++) {
            this.keys[i] = keys.get(i).orElse(GramKey.NONE);
            needs[i] = need(this.branches[i], this.keys[i]);
            starts[i] = isPlain(this.branches[i], this.keys[i]) ? out.size() : -1;
            if (starts[i] >= 0) {
                pack(this.branches[i], this.keys[i], out);
            }
        }
        this.packed = out.toByteArray();
    }

    private static boolean isPlain(Branch branch, GramKey key) {
        return key.length() > 0 && key.from() + key.length() <= MOST
                && branch.factors().stream().allMatch(Factor::isExact);
    }

    /// The two rarest pairs of the other factors.
    private static int need(Branch branch, GramKey key) {
        int one = LinePairs.NONE;
        int other = LinePairs.NONE;
        double least = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (int number = 0; number < branch.factors().size(); number++) {
            Factor factor = branch.factors().get(number);
            for (int i = 0; i + 1 < factor.length(); i++) {
                if (number != key.number() && factor.size(i) == 1 && factor.size(i + 1) == 1) {
                    byte first = (byte) factor.place(i).least();
                    byte next = (byte) factor.place(i + 1).least();
                    double cost = GramCosts.usual(first, next);
                    if (cost < least) {
                        other = one;
                        second = least;
                        one = LinePairs.bit(first, next);
                        least = cost;
                    } else if (cost < second) {
                        other = LinePairs.bit(first, next);
                        second = cost;
                    }
                }
            }
        }
        return LinePairs.need(one, other);
    }

    /// What a text needs that a branch matches, beside its key.
    int need(int branch) {
        return needs[branch];
    }

    private static void pack(Branch branch, GramKey key, ByteArrayOutputStream out) {
        List<Factor> factors = branch.factors();
        int after = Math.min(MOST, factors.size() - key.number() - 1);
        int before = Math.min(MOST, key.number());
        out.write(key.from() + key.length() - 1);
        out.write(branch.leads() ? 1 : 0);
        out.write(after);
        out.write(before);
        factors.subList(key.number(), key.number() + 1 + after).forEach(factor -> pack(factor, out));
        factors.subList(0, before).forEach(factor -> pack(factor, out));
    }

    private static void pack(Factor factor, ByteArrayOutputStream out) {
        int length = Math.min(MOST, factor.length());
        out.write(length);
        out.write(factor.anchor() < length ? factor.anchor() : 0);
        for (int i = 0; i < length; i++) {
            out.write(factor.place(i).least());
        }
    }

    /// Whether the factor that holds the key of a branch stands where the last byte of the key is at `at`.
    ///
    /// @param from where the text begins
    /// @param to   where it ends
    boolean keyStands(int branch, byte[] text, int at, int from, int to) {
        int start = starts[branch];
        if (start < 0) {
            return keys[branch].stands(text, at, from, to);
        }
        int first = at - packed[start];
        int key = start + HEAD;
        int size = packed[key];
        return first >= from && first + size <= to && stands(text, first, key + 2, size);
    }

    /// The earliest place at which a match by a branch may begin, or -1 where the text has not all of its factors in order. The factor
    /// that holds its key is known to stand first where the last byte of the key is at `at`; what comes after it is looked for next,
    /// because it rules out most texts.
    int earliest(int branch, byte[] text, int at, int from, int to) {
        int start = starts[branch];
        if (start < 0) {
            GramKey key = keys[branch];
            return branches[branch].earliest(text, from, to, key.number(), key.start(at));
        }
        int first = at - packed[start];
        boolean leads = packed[start + 1] != 0;
        int key = start + HEAD;
        int after = key + 2 + packed[key];
        if (end(text, first + packed[key], to, after, packed[start + 2]) < 0) {
            return -1;
        }
        if (packed[start + 3] == 0) {
            return leads ? first : from;
        }
        int before = after;
        for (int i = packed[start + 2]; i > 0; i--) {
            before += 2 + packed[before];
        }
        int end = end(text, from, to, before, packed[start + 3]);
        if (end > first) {
            end = end(text, end, to, key, 1 + packed[start + 2]);
        }
        return end < 0 ? -1 : leads ? find(text, from, to, before) : from;
    }

    /// The earliest place at which a match by a branch without a key may begin, or -1.
    int earliest(int branch, byte[] text, int from, int to) {
        return branches[branch].earliest(text, from, to);
    }

    /// Where the last of `count` factors ends, if they stand one after the other from `from` on, or -1.
    private int end(byte[] text, int from, int to, int factors, int count) {
        int at = from;
        int factor = factors;
        for (int i = count; i > 0; i--) {
            int found = find(text, at, to, factor);
            if (found < 0) {
                return -1;
            }
            int size = packed[factor];
            at = found + size;
            factor += 2 + size;
        }
        return at;
    }

    private int find(byte[] text, int from, int to, int factor) {
        int size = packed[factor];
        int anchor = packed[factor + 1];
        byte wanted = packed[factor + 2 + anchor];
        int last = to - size + anchor;
        for (int at = from + anchor; at <= last; at++) {
            if (text[at] == wanted && stands(text, at - anchor, factor + 2, size)) {
                return at - anchor;
            }
        }
        return -1;
    }

    private boolean stands(byte[] text, int at, int code, int size) {
        for (int i = 0; i < size; i++) {
            if (text[at + i] != packed[code + i]) {
                return false;
            }
        }
        return true;
    }
}
