package dev.errata.ui.logs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the lines that several records hit, by who they are. Used by the thread of the scan alone.
final class ClaimGroups {

    /// So many groups are told apart; the lines of others are counted.
    static final int MOST = 10_000;

    private final int most;
    private final Map<List<Integer>, Lines> groups;
    /// The records that hit the line that is being told of, in the order in which they are told.
    private final List<Integer> here = new ArrayList<>();
    private long line;
    private long several;
    private long beyond;

    private record Lines(long count, long first) {}

    ClaimGroups(int most) {
        this.most = most;
        this.groups = new HashMap<>();
    }

    /// Counts on from where another one is now, between two lines.
    ClaimGroups(ClaimGroups from) {
        from.settle();
        this.most = from.most;
        this.groups = new HashMap<>(from.groups);
        this.line = from.line;
        this.several = from.several;
        this.beyond = from.beyond;
    }

    /// A record hits a line; the lines come in their order.
    ///
    /// @param record its number
    void hit(int record, long line) {
        if (line != this.line) {
            settle();
            this.line = line;
        }
        here.add(record);
    }

    /// All about the line is known.
    private void settle() {
        if (here.size() > 1) {
            several++;
            List<Integer> records = here.stream().sorted().toList();
            if (groups.containsKey(records) || groups.size() < most) {
                groups.merge(records, new Lines(1, line), (known, _) -> new Lines(known.count() + 1, known.first()));
            } else {
                beyond++;
            }
        }
        here.clear();
    }

    /// What has been counted up to now; asked for between two lines.
    ///
    /// @param paths the files of the records, by their numbers
    Claims claims(List<String> paths) {
        settle();
        List<Claims.Group> found = new ArrayList<>();
        groups.forEach((records, lines) -> found.add(new Claims.Group(
                records.stream().map(paths::get).sorted().toList(), lines.count(), lines.first())));
        return new Claims(several, found, beyond);
    }
}
