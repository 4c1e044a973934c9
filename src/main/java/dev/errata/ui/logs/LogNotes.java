package dev.errata.ui.logs;

import dev.errata.scan.LogReport;
import dev.errata.scan.StoppedSearch;
import dev.errata.ui.fx.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of a log: how it stands, and whatever its counts leave out.
final class LogNotes {
    private LogNotes() {}

    /// How the log and its scan stand, in one sentence.
    static Phrase summary(OpenLog log) {
        LogResult result = log.result();
        Optional<LogReport> report = result.report();
        if (log.standing() instanceof OpenLog.Standing.Opening) {
            return Phrase.of("logs.status.opening");
        }
        return switch (log.scan()) {
            case OpenLog.ScanState.Running _ when report.isEmpty() -> Phrase.of("logs.status.running",
                    result.hitCount(), result.linesHit());
            case OpenLog.ScanState.Waiting _ -> Phrase.of("logs.status.waiting");
            case OpenLog.ScanState.Stopped(long done, long total) when report.isEmpty() -> Phrase.of(
                    "logs.status.stopped", result.hitCount(), result.linesHit(), megabytes(done), megabytes(total));
            case OpenLog.ScanState.Failed(Phrase why) when report.isEmpty() -> why;
            default -> Phrase.of(log.scan() instanceof OpenLog.ScanState.Following
                    ? "logs.status.following"
                    : "logs.status.done", report.map(LogReport::lines).orElse(0L),
                    result.patterns().patterns().size(), result.hitCount(), result.linesHit());
        };
    }

    /// What has to be known beside: what was skipped, cut, stopped, or is not of now.
    static List<Phrase> warnings(OpenLog log) {
        LogResult result = log.result();
        List<Phrase> said = new ArrayList<>();
        if (result.report().isPresent() && log.scan() instanceof OpenLog.ScanState.Failed(Phrase why)) {
            said.add(why);
        }
        log.begunAnew().ifPresent(reason -> said.add(Phrase.of(switch (reason) {
            case TRUNCATED -> "logs.note.truncated";
            case ROTATED -> "logs.note.rotated";
        })));
        add(said, "logs.note.without", result.patterns().without().size());
        add(said, "logs.note.faulty", result.patterns().faulty().size());
        if (!result.stops().isEmpty()) {
            StoppedSearch first = result.stops().getFirst();
            said.add(Phrase.of("logs.note.stops", result.stopCount(), first.record(), first.line()));
        }
        add(said, "logs.note.beyond", result.beyond());
        add(said, "logs.note.claims-beyond", result.claims().beyond());
        add(said, "logs.note.unclaimed-beyond", result.unclaimed().beyond());
        add(said, "logs.note.left-over", result.leftOver());
        result.report().ifPresent(report -> {
            add(said, "logs.note.malformed", report.malformed());
            add(said, "logs.note.cut", report.linesCut());
            if (report.torn()) {
                said.add(Phrase.of("logs.note.torn"));
            }
        });
        return said;
    }

    private static void add(List<Phrase> said, String key, long count) {
        if (count > 0) {
            said.add(Phrase.of(key, count));
        }
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
