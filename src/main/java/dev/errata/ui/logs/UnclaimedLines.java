package dev.errata.ui.logs;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;

/// The lines of a log that look like errors and that no record hits: how many, and the numbers of those that are kept. Immutable.
final class UnclaimedLines {

    /// Without lines.
    static final UnclaimedLines NONE = new UnclaimedLines(new long[0], new int[0], 0, 0);

    private final long[] lines;
    private final int[] groups;
    private final int kept;
    private final long count;

    /// The arrays may hold more behind `kept`, which this does not look at.
    ///
    /// @param groups the group of each line, as [dev.errata.scan.LineTemplate#group] has it
    UnclaimedLines(long[] lines, int[] groups, int kept, long count) {
        this.lines = lines;
        this.groups = groups;
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
        int at = from(line + 1);
        return at < kept ? OptionalLong.of(lines[at]) : OptionalLong.empty();
    }

    OptionalLong before(long line) {
        int at = from(line) - 1;
        return at >= 0 ? OptionalLong.of(lines[at]) : OptionalLong.empty();
    }

    /// The next line behind `line` that belongs to one of the groups.
    OptionalLong after(long line, Set<Integer> wanted) {
        for (int at = from(line + 1); at < kept; at++) {
            if (wanted.contains(groups[at])) {
                return OptionalLong.of(lines[at]);
            }
        }
        return OptionalLong.empty();
    }

    /// The last line before `line` that belongs to one of the groups.
    OptionalLong before(long line, Set<Integer> wanted) {
        for (int at = from(line) - 1; at >= 0; at--) {
            if (wanted.contains(groups[at])) {
                return OptionalLong.of(lines[at]);
            }
        }
        return OptionalLong.empty();
    }

    /// The place of the first line at or behind this one.
    private int from(long line) {
        int found = Arrays.binarySearch(lines, 0, kept, line);
        return found < 0 ? -found - 1 : found;
    }
}
