package dev.errata.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long each way to search a log takes beside ours.
final class ScanTable {
    private final long bytes;
    private final long lines;
    private final List<Way> ways = new ArrayList<>();

    private record Way(String name, double prepared, double seconds, double bar) {}

    ScanTable(long bytes, long lines) {
        this.bytes = bytes;
        this.lines = lines;
    }

    /// Adds a way; the first is ours.
    ///
    /// @param prepared seconds before the first line
    /// @param seconds  for all lines
    /// @param bar      how many times as long as ours it has to take; 0 for none
    void add(String name, double prepared, double seconds, double bar) {
        ways.add(new Way(name, prepared, seconds, bar));
    }

    void print() {
        System.out.printf("%-72s %10s %11s %12s %8s %9s %6s%n", "way", "prepared", "all lines", "lines/s", "MB/s",
                "x ours", "bar");
        for (Way way : ways) {
            System.out.printf(Locale.ROOT, "%-72s %8.2f s %9.2f s %,12.0f %8.2f %9.1f %6s%n", way.name, way.prepared,
                    way.seconds, lines / way.seconds, bytes / 1e6 / way.seconds, way.seconds / ways.getFirst().seconds,
                    way.bar == 0 ? "" : String.format(Locale.ROOT, "%.0f", way.bar));
        }
    }
}
