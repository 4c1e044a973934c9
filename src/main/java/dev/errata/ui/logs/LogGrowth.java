package dev.errata.ui.logs;

import dev.errata.log.LogChunk;
import dev.errata.log.LogPlace;
import dev.errata.scan.FollowScan;
import dev.errata.task.Cancellation;
import java.util.Optional;

/// What was found in the whole lines of a log, to go on from as it grows. Used by one thread after the other.
///
/// @param findings what the scan came upon
/// @param scan     has taken the lines, and told them to `findings`
/// @param place    the place behind these lines
record LogGrowth(LogFindings findings, FollowScan scan, LogPlace place) {

    /// What has been found by now.
    ///
    /// @param unfinished the line at the end without a line end: it counts as it is, but more may come, so nothing is built on it
    LogResult result(Optional<LogChunk> unfinished, Cancellation cancellation) {
        if (unfinished.isEmpty()) {
            return findings.result(Optional.of(scan.report()));
        }
        LogFindings all = new LogFindings(findings);
        FollowScan aside = scan.branch(all, cancellation);
        aside.take(unfinished.get());
        return all.result(Optional.of(aside.report()));
    }

    /// The same, searched on under another cancellation.
    LogGrowth under(Cancellation cancellation) {
        return new LogGrowth(findings, scan.branch(findings, cancellation), place);
    }

    LogGrowth at(LogPlace now) {
        return new LogGrowth(findings, scan, now);
    }
}
