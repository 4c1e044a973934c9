package dev.errata.scan;

import dev.errata.log.LogBeginning;
import dev.errata.log.LogSource;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which alternatives of a pattern match anything in logs.
///
/// @param searched the alternatives that were looked for
/// @param used     those of them that match a line
/// @param logs     how many logs were searched
/// @param isWhole  whether all of them were searched to their ends
public record BranchUse(Set<PatternBranch> searched, Set<PatternBranch> used, int logs, boolean isWhole) {
    private static final BranchUse NONE = new BranchUse(Set.of(), Set.of(), 0, true);

    public BranchUse {
        searched = Set.copyOf(searched);
        used = Set.copyOf(used);
    }

    /// Searches as much of each log as rules search of a clean one, until all alternatives were seen. Blocks.
    public static BranchUse in(List<LogSource> logs, List<PatternBranch> branches, PatternOptions options,
            Cancellation cancellation) throws InterruptedException {
        PatternSet patterns = PatternSet.empty();
        for (int i = 0; i < branches.size(); i++) {
            if (Patterns.compile(branches.get(i).text(), options) instanceof CompiledPattern alone) {
                patterns = patterns.with(new ScannedRecord(Integer.toString(i), Integer.toString(i), alone));
            }
        }
        if (patterns.size() == 0 || logs.isEmpty()) {
            return NONE;
        }
        Set<PatternBranch> searched = new HashSet<>();
        patterns.records().forEach(record -> searched.add(branches.get(Integer.parseInt(record.path()))));
        Gathering gathering = new Gathering(branches, new HashSet<>());
        boolean isWhole = true;
        long left = CleanScan.MOST_OF_ALL;
        for (LogSource log : logs) {
            cancellation.check();
            if (gathering.used().size() == searched.size()) {
                break;
            }
            try (LogBeginning beginning = LogBeginning.open(log, Math.min(left, CleanScan.MOST_OF_A_LOG))) {
                LogReport report = new LogScan(patterns, LogScan.Unclaimed.IGNORED, Runnable::run, 1).run(
                        new LogSource.OfStream(log.name(), beginning), gathering, Progress.NONE, cancellation);
                isWhole &= !beginning.isCut() && !report.torn();
                left = Math.max(1, left - report.bytes());
            } catch (IOException unreadable) {
                isWhole = false;
            }
        }
        return new BranchUse(searched, gathering.used(), logs.size(), isWhole);
    }

    private record Gathering(List<PatternBranch> branches, Set<PatternBranch> used) implements ScanListener {
        @Override
        public void hit(Hit hit) {
            used.add(branches.get(Integer.parseInt(hit.path())));
        }

        @Override
        public void stopped(StoppedSearch search) {
            // Where a search gave up nothing is known, and an alternative that is not seen elsewhere stays unseen.
        }

        @Override
        public void unclaimed(String log, long line, String text) {
            throw new IllegalStateException("not asked for");
        }
    }
}
