package dev.errata.ui.logs;

import java.util.Arrays;
import java.util.OptionalLong;

/// The lines of a log that look like errors and that no record hits: how many, and the numbers of those that are kept. Immutable.
final class UnclaimedLines {

    /// Without lines.
    static final UnclaimedLines NONE = new UnclaimedLines(new long[0], 0, 0);

    private final long[] lines;
    private final int kept;
    private final long count;

    /// The array may hold more behind `kept`, which this does not look at.
    UnclaimedLines(long[] lines, int kept, long count) {
        this.lines = lines;
        this.kept = kept;
        this.count = count;
    }

    /// All of them.
    long count() {
        return count;
    }

    /// Those whose numbers are not kept.
    long beyond() {
        return count - kept;
    }

    OptionalLong after(long line) {
        int found = Arrays.binarySearch(lines, 0, kept, line + 1);
        int at = found < 0 ? -found - 1 : found;
        return at < kept ? OptionalLong.of(lines[at]) : OptionalLong.empty();
    }

    OptionalLong before(long line) {
        int found = Arrays.binarySearch(lines, 0, kept, line);
        int at = (found < 0 ? -found - 1 : found) - 1;
        return at >= 0 ? OptionalLong.of(lines[at]) : OptionalLong.empty();
    }
}
