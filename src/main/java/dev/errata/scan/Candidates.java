package dev.errata.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The records that may match one text after the other, each with the earliest place at which its match may begin. Not
/// thread-safe.
final class Candidates {
    private static final int BLOCK = 1 << 12;
    private static final VarHandle FOUR_BYTES = MethodHandles.byteArrayViewVarHandle(int[].class,
            ByteOrder.BIG_ENDIAN);

    private final GramFilter filter;
    private final PackedBranches branches;
    private final GramSieve sieve;
    private final GramTable two;
    private final GramTable three;
    private final GramTable four;
    private final int[] places = new int[BLOCK];
    private final int[] branchSeen;
    private final int[] recordSeen;
    private final int[] earliest;
    private final int[] found;
    private int count;
    private int round;

    Candidates(GramFilter filter) {
        this.filter = filter;
        this.branches = filter.branches();
        this.sieve = filter.sieve();
        this.two = filter.table(2);
        this.three = filter.table(3);
        this.four = filter.table(4);
        this.branchSeen = new int[filter.branchCount()];
        this.recordSeen = new int[filter.records()];
        this.earliest = new int[filter.records()];
        this.found = new int[filter.records()];
    }

    /// Looks at a text.
    void look(Sketch text) {
        begin();
        byte[] bytes = text.bytes();
        int length = text.length();
        for (int from = 0; from < length; from += BLOCK) {
            int to = Math.min(length, from + BLOCK);
            int gathered = gather(bytes, from, to);
            for (int i = 0; i < gathered; i++) {
                int run = run(bytes, places[i]);
                meet(four, run, bytes, places[i], length);
                meet(three, run, bytes, places[i], length);
                meet(two, run, bytes, places[i], length);
            }
        }
        for (int branch : filter.unkeyed()) {
            take(branch, branches.earliest(branch, bytes, length));
        }
        Arrays.sort(found, 0, count);
    }

    /// Writes down where a gram may end. Without a branch in the loop, which is where most of the time goes.
    private int gather(byte[] bytes, int from, int to) {
        int gathered = 0;
        int run = from == 0 ? 0 : run(bytes, from - 1);
        for (int i = from; i < to; i++) {
            run = run << 8 | bytes[i] & 0xFF;
            places[gathered] = i;
            gathered += sieve.mayEnd(run);
        }
        return gathered;
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

    private void begin() {
        count = 0;
        if (++round < 0) {
            Arrays.fill(branchSeen, 0);
            Arrays.fill(recordSeen, 0);
            round = 1;
        }
    }

    private void meet(GramTable table, int run, byte[] bytes, int at, int length) {
        int place = table.mayEnd(run) == 0 ? -1 : table.find(run) - 1;
        int entry = place < 0 ? -1 : 0;
        while (entry >= 0) {
            entry = table.branch(place++);
            int branch = entry < 0 ? ~entry : entry;
            if (branches.keyStands(branch, bytes, at, length) && branchSeen[branch] != round) {
                branchSeen[branch] = round;
                take(branch, branches.earliest(branch, bytes, at, length));
            }
        }
    }

    /// Notes the record of a branch, unless the branch may not match.
    private void take(int branch, int start) {
        if (start < 0) {
            return;
        }
        int record = filter.owner(branch);
        if (recordSeen[record] != round) {
            recordSeen[record] = round;
            earliest[record] = start;
            found[count++] = record;
        } else {
            earliest[record] = Math.min(earliest[record], start);
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

    /// The character, counted in code points, before which its match does not begin.
    int earliest(int at) {
        return earliest[found[at]];
    }
}
