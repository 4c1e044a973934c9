package dev.errata.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The records that may match one text after the other, each with the earliest place at which its match may begin. Not
/// thread-safe.
final class Candidates {
    private static final VarHandle FOUR_BYTES = MethodHandles.byteArrayViewVarHandle(int[].class,
            ByteOrder.BIG_ENDIAN);

    private final GramFilter filter;
    private final PackedBranches branches;
    private final GramTable two;
    private final GramTable three;
    private final GramTable four;
    private final LinePairs pairs = new LinePairs();
    /// The round whose text [#pairs] has.
    private int pairsRound;
    private final int[] branchSeen;
    private final int[] recordSeen;
    private final int[] earliest;
    private final int[] found;
    /// Where the text begins.
    private int start;
    private int count;
    private int round;

    Candidates(GramFilter filter) {
        this.filter = filter;
        this.branches = filter.branches();
        this.two = filter.table(2);
        this.three = filter.table(3);
        this.four = filter.table(4);
        this.branchSeen = new int[filter.branchCount()];
        this.recordSeen = new int[filter.records()];
        this.earliest = new int[filter.records()];
        this.found = new int[filter.records()];
    }

    /// Looks at a text that is a part of a sketch; of one sketch, it stands after the one before.
    void look(GramPlaces places, int from, int to) {
        begin(from);
        byte[] bytes = places.bytes();
        places.skip(from);
        for (int at = places.next(to); at >= 0; at = places.next(to)) {
            int run = run(bytes, at);
            meet(four, run, bytes, at, to);
            meet(three, run, bytes, at, to);
            meet(two, run, bytes, at, to);
        }
        for (int branch : filter.unkeyed()) {
            take(branch, branches.earliest(branch, bytes, from, to));
        }
        if (count > 1) {
            Arrays.sort(found, 0, count);
        }
    }

    /// The last four bytes up to a place.
    private static int run(byte[] bytes, int at) {
        if (at >= 3) {
            return (int) FOUR_BYTES.get(bytes, at - 3);
        }
        int run = 0;
        for (int i = 0; i <= at; i++) {
            run = run << 8 | bytes[i] & 0xFF;
        }
        return run;
    }

    private void begin(int from) {
        start = from;
        count = 0;
        if (++round < 0) {
            Arrays.fill(branchSeen, 0);
            Arrays.fill(recordSeen, 0);
            pairsRound = 0;
            round = 1;
        }
    }

    private void meet(GramTable table, int run, byte[] bytes, int at, int to) {
        int place = table.mayEnd(run) == 0 ? -1 : table.find(run) - 1;
        int entry = place < 0 ? -1 : 0;
        while (entry >= 0) {
            entry = table.branch(place++);
            int branch = entry < 0 ? ~entry : entry;
            if (branchSeen[branch] != round && mayHave(branches.need(branch), bytes, to)
                    && branches.keyStands(branch, bytes, at, start, to)) {
                branchSeen[branch] = round;
                take(branch, branches.earliest(branch, bytes, at, start, to));
            }
        }
    }

    private boolean mayHave(int need, byte[] bytes, int to) {
        if (need == LinePairs.NONE) {
            return true;
        }
        if (pairsRound != round) {
            pairsRound = round;
            pairs.take(bytes, start, to);
        }
        return pairs.mayHave(need);
    }

    /// Notes the record of a branch, unless the branch may not match.
    private void take(int branch, int at) {
        if (at < 0) {
            return;
        }
        int record = filter.owner(branch);
        if (recordSeen[record] != round) {
            recordSeen[record] = round;
            earliest[record] = at - start;
            found[count++] = record;
        } else {
            earliest[record] = Math.min(earliest[record], at - start);
        }
    }

    /// How many records may match.
    int count() {
        return count;
    }

    /// The record at a place in the order of paths.
    ScannedRecord record(int at) {
        return filter.record(found[at]);
    }

    /// The character of the text, counted in code points, before which its match does not begin.
    int earliest(int at) {
        return earliest[found[at]];
    }
}
