package dev.errata.scan;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/// Branches laid out in one array, because they are looked at in no order and each look at an object far away costs more than the
/// comparison. A branch is the place of its key, the factor that holds the key, then all factors; a factor is its length, the
/// place of its rarest byte, and its bytes. A branch with a place that has several bytes is kept as it is.
///
/// Factors are shortened to 127 bytes, and no more than 127 of them are kept: a branch that says less finds no less.
final class PackedBranches {
    private static final int MOST = 127;

    private final Branch[] branches;
    private final GramKey[] keys;
    /// Where a branch begins in [#packed]; -1 where it is kept as it is.
    private final int[] starts;
    private final byte[] packed;

    /// @param keys the key of each branch, if it has one
    PackedBranches(List<Branch> branches, List<Optional<GramKey>> keys) {
        this.branches = branches.toArray(Branch[]::new);
        this.keys = new GramKey[keys.size()];
        this.starts = new int[branches.size()];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < starts.length; i++) {
            this.keys[i] = keys.get(i).orElse(GramKey.NONE);
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

    private static void pack(Branch branch, GramKey key, ByteArrayOutputStream out) {
        out.write(key.from() + key.length() - 1);
        pack(key.factor(), out);
        int count = Math.min(MOST, branch.factors().size());
        out.write(branch.leads() ? count : -count);
        branch.factors().subList(0, count).forEach(factor -> pack(factor, out));
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
    boolean keyStands(int branch, byte[] text, int at, int length) {
        int start = starts[branch];
        if (start < 0) {
            return keys[branch].stands(text, at, length);
        }
        int from = at - packed[start];
        int size = packed[start + 1];
        return from >= 0 && from + size <= length && stands(text, from, start + 3, size);
    }

    /// The same where the last byte of the key is first at `at`: a branch of one factor need not be looked for again.
    int earliest(int branch, byte[] text, int at, int length) {
        int start = starts[branch];
        if (start < 0) {
            Branch whole = branches[branch];
            return whole.factors().size() > 1
                    ? whole.earliest(text, length)
                    : whole.leads() ? keys[branch].start(at) : 0;
        }
        int count = packed[start + 3 + packed[start + 1]];
        return count == 1 ? at - packed[start] : count == -1 ? 0 : earliest(branch, text, length);
    }

    /// The earliest place at which a match by this branch may begin, or -1 where the text has not all factors in order.
    int earliest(int branch, byte[] text, int length) {
        int start = starts[branch];
        if (start < 0) {
            return branches[branch].earliest(text, length);
        }
        int code = start + 3 + packed[start + 1];
        int count = packed[code++];
        int first = 0;
        int at = 0;
        for (int i = Math.abs(count); i > 0; i--) {
            int size = packed[code];
            int found = find(text, at, length, code, size);
            if (found < 0) {
                return -1;
            }
            if (i == count) {
                first = found;
            }
            at = found + size;
            code += 2 + size;
        }
        return first;
    }

    private int find(byte[] text, int from, int length, int factor, int size) {
        int anchor = packed[factor + 1];
        byte wanted = packed[factor + 2 + anchor];
        int last = length - size + anchor;
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
