package dev.errata.scan;

import dev.errata.scan.ChunkSearch.Event;
import dev.errata.task.Cancellation;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells a listener what came of chunk after chunk, and counts. Not thread-safe.
final class Tally {
    /// A power of two.
    private static final int EVENTS_BETWEEN_CHECKS = 64;

    private final String log;
    private final ScanListener listener;
    private final Cancellation cancellation;
    private final Map<String, Count> byPath = new HashMap<>();
    private long lines;
    private long bytes;
    private long linesHit;
    private long lastHit;
    private long unclaimed;
    private long stops;
    private long malformed;
    private long linesCut;
    private long bytesCut;
    private boolean torn;

    Tally(String log, ScanListener listener, Cancellation cancellation) {
        this.log = log;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    /// Counts on from where another one is now.
    Tally(Tally from, ScanListener listener, Cancellation cancellation) {
        this.log = from.log;
        this.listener = listener;
        this.cancellation = cancellation;
        from.byPath.forEach((path, count) -> byPath.put(path, new Count(count.firstLine, count.lines)));
        this.lines = from.lines;
        this.bytes = from.bytes;
        this.linesHit = from.linesHit;
        this.lastHit = from.lastHit;
        this.unclaimed = from.unclaimed;
        this.stops = from.stops;
        this.malformed = from.malformed;
        this.linesCut = from.linesCut;
        this.bytesCut = from.bytesCut;
        this.torn = from.torn;
    }

    /// The packed data broke off.
    void tear() {
        torn = true;
    }

    /// Ends early if cancelled.
    void take(ChunkSearch.Result result) {
        lines += result.lines();
        bytes += result.chunk().length();
        malformed += result.malformed();
        linesCut += result.chunk().cutBytes() > 0 ? 1 : 0;
        bytesCut += result.chunk().cutBytes();
        int told = 0;
        for (Event event : result.events()) {
            if ((told++ & EVENTS_BETWEEN_CHECKS - 1) == 0) {
                cancellation.check();
            }
            switch (event) {
                case Event.Matched(Hit hit) -> {
                    count(hit);
                    listener.hit(hit);
                }
                case Event.Halted(StoppedSearch search) -> {
                    stops++;
                    listener.stopped(search);
                }
                case Event.Unclaimed(long line, String text) -> {
                    unclaimed++;
                    listener.unclaimed(log, line, text);
                }
            }
        }
    }

    private void count(Hit hit) {
        linesHit += hit.line() == lastHit ? 0 : 1;
        lastHit = hit.line();
        byPath.computeIfAbsent(hit.path(), _ -> new Count(hit.line(), 0)).lines++;
    }

    LogReport report() {
        return new LogReport(log, lines, bytes, linesHit, unclaimed, stops, malformed, linesCut, bytesCut, torn,
                byPath.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        entry -> new LogReport.RecordCount(entry.getValue().lines, entry.getValue().firstLine))));
    }

    /// On how many lines a record matched, so far.
    private static final class Count {
        private final long firstLine;
        private long lines;

        Count(long firstLine, long lines) {
            this.firstLine = firstLine;
            this.lines = lines;
        }
    }
}
