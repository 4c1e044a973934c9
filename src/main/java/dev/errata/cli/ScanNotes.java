package dev.errata.cli;

import dev.errata.scan.FolderPatterns;
import dev.errata.scan.LineTemplates;
import dev.errata.scan.LogReport;
import dev.errata.scan.StoppedSearch;
import java.util.List;
import java.util.function.ToLongFunction;

/// Says on stderr what a scan left out, stopped and counted.
final class ScanNotes {
    /// So many stopped searches are named; the rest is counted.
    private static final int NAMED = 20;

    private final Notes notes;
    private int stops;

    ScanNotes(Notes notes) {
        this.notes = notes;
    }

    void stopped(StoppedSearch search) {
        if (++stops <= NAMED) {
            notes.tell("cli.scan.stopped", search.log(), Long.toString(search.line()), search.record(),
                    search.stop().steps(), search.stop().offset());
        }
    }

    void summarise(FolderPatterns patterns, List<LogReport> logs) {
        for (LogReport log : logs) {
            note("cli.scan.malformed", log, log.malformed());
            note("cli.scan.cut", log, log.linesCut());
            if (log.torn()) {
                notes.tell("cli.scan.torn", log.log());
            }
        }
        long matched = logs.stream().flatMap(log -> log.byPath().keySet().stream()).distinct().count();
        notes.tell("cli.scan.summary", sum(logs, LogReport::lines), sum(logs, LogReport::bytes),
                sum(logs, LogReport::linesHit), sum(logs, LogReport::hits), matched, patterns.patterns().size(),
                patterns.without().size(), patterns.faulty().size(), sum(logs, LogReport::stops), logs.size());
    }

    void summarise(LineTemplates templates, List<LogReport> logs) {
        notes.tell("cli.scan.unmatched-summary", sum(logs, LogReport::unclaimed), templates.templates().size(),
                templates.leftOver());
    }

    private void note(String key, LogReport log, long count) {
        if (count > 0) {
            notes.tell(key, log.log(), count);
        }
    }

    private static long sum(List<LogReport> logs, ToLongFunction<LogReport> count) {
        return logs.stream().mapToLong(count).sum();
    }
}
