package dev.errata.ui.logs;

import dev.errata.scan.FolderPatterns;
import dev.errata.scan.Hit;
import dev.errata.scan.LineTemplates;
import dev.errata.scan.LogReport;
import dev.errata.scan.ScanListener;
import dev.errata.scan.StoppedSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what a scan comes upon. Counts go on for ever; places are kept up to [#MOST_HITS] hits and [#MOST_UNCLAIMED] lines, so
/// that memory is bounded. Used by the thread of the scan alone; what it gives is for any thread.
final class LogFindings implements ScanListener {

    /// So many hits are kept with their places: forty megabytes.
    static final int MOST_HITS = 2_000_000;

    /// Of so many lines that nobody claims the numbers are kept.
    static final int MOST_UNCLAIMED = 1_000_000;

    /// So many searches that were stopped are named; the rest is counted.
    static final int MOST_STOPS = 50;

    private final FolderPatterns patterns;
    private final int mostHits;
    private final Map<String, Integer> places;
    private final List<String> paths;
    private final Map<String, LogReport.RecordCount> counts;
    private final LineTemplates templates;
    private final ClaimGroups claims;
    private final List<StoppedSearch> stops;
    private long[] lines;
    private int[] records;
    private int[] starts;
    private int[] ends;
    private int size;
    private long[] unclaimedLines;
    private int[] unclaimedGroups;
    private int unclaimedKept;
    private long hits;
    private long unclaimed;
    private long linesHit;
    private long stopCount;
    private long lastLine;

    LogFindings(FolderPatterns patterns) {
        this(patterns, MOST_HITS);
    }

    LogFindings(FolderPatterns patterns, int mostHits) {
        this.patterns = patterns;
        this.mostHits = mostHits;
        places = new HashMap<>();
        paths = new ArrayList<>();
        counts = new HashMap<>();
        templates = new LineTemplates();
        claims = new ClaimGroups(ClaimGroups.MOST);
        stops = new ArrayList<>();
        lines = new long[1 << 10];
        records = new int[1 << 10];
        starts = new int[1 << 10];
        ends = new int[1 << 10];
        unclaimedLines = new long[1 << 8];
        unclaimedGroups = new int[1 << 8];
    }

    /// Gathers on from where another one is now, which stays as it is; between two lines.
    LogFindings(LogFindings from) {
        patterns = from.patterns;
        mostHits = from.mostHits;
        places = new HashMap<>(from.places);
        paths = new ArrayList<>(from.paths);
        counts = new HashMap<>(from.counts);
        templates = from.templates.copy();
        claims = new ClaimGroups(from.claims);
        stops = new ArrayList<>(from.stops);
        lines = from.lines.clone();
        records = from.records.clone();
        starts = from.starts.clone();
        ends = from.ends.clone();
        size = from.size;
        unclaimedLines = from.unclaimedLines.clone();
        unclaimedGroups = from.unclaimedGroups.clone();
        unclaimedKept = from.unclaimedKept;
        hits = from.hits;
        unclaimed = from.unclaimed;
        linesHit = from.linesHit;
        stopCount = from.stopCount;
        lastLine = from.lastLine;
    }

    /// What was searched for.
    FolderPatterns patterns() {
        return patterns;
    }

    @Override
    public void hit(Hit hit) {
        hits++;
        counts.merge(hit.path(), new LogReport.RecordCount(1, hit.line()),
                (known, _) -> new LogReport.RecordCount(known.lines() + 1, known.firstLine()));
        linesHit += hit.line() == lastLine ? 0 : 1;
        lastLine = hit.line();
        int record = places.computeIfAbsent(hit.path(), path -> {
            paths.add(path);
            return paths.size() - 1;
        });
        claims.hit(record, hit.line());
        if (size < mostHits) {
            keep(hit, record);
        }
    }

    private void keep(Hit hit, int record) {
        if (size == lines.length) {
            int more = size * 2;
            lines = Arrays.copyOf(lines, more);
            records = Arrays.copyOf(records, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        lines[size] = hit.line();
        records[size] = record;
        starts[size] = hit.start();
        ends[size++] = hit.end();
    }

    @Override
    public void stopped(StoppedSearch search) {
        stopCount++;
        if (stops.size() < MOST_STOPS) {
            stops.add(search);
        }
    }

    @Override
    public void unclaimed(String log, long line, String text) {
        unclaimed++;
        int group = templates.add(log, line, text);
        if (unclaimedKept < MOST_UNCLAIMED) {
            if (unclaimedKept == unclaimedLines.length) {
                unclaimedLines = Arrays.copyOf(unclaimedLines, unclaimedKept * 2);
                unclaimedGroups = Arrays.copyOf(unclaimedGroups, unclaimedKept * 2);
            }
            unclaimedGroups[unclaimedKept] = group;
            unclaimedLines[unclaimedKept++] = line;
        }
    }

    /// What has been found up to now.
    ///
    /// @param report what the scan came to, once it is at its end
    LogResult result(Optional<LogReport> report) {
        return new LogResult(patterns, new LogHits(lines, records, starts, ends, size, paths), hits, linesHit,
                claims.claims(paths),
                counts, new UnclaimedLines(unclaimedLines, unclaimedGroups, unclaimedKept, unclaimed),
                templates.templates(),
                templates.leftOver(), stops, stopCount, report);
    }
}
