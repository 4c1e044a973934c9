package dev.errata.scan;

import dev.errata.log.LogSource;
import dev.errata.regex.CompiledPattern;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Searches logs for an edited pattern and for the saved one, and says what the edit gains and loses. Immutable; may run several
/// searches at once.
public final class BlastScan {
    private static final long TELLING = Duration.ofMillis(300).toNanos();

    private final Executor workers;
    private final int parallelism;

    /// @param workers     run the searches; see [LogScan]
    /// @param parallelism how many searches are worth running at once
    public BlastScan(Executor workers, int parallelism) {
        this.workers = workers;
        this.parallelism = parallelism;
    }

    /// Searches all of the logs. Blocks.
    ///
    /// @param saved    empty where there is none, or one that matches nothing because it is broken
    /// @param sofar    hears now and then what is known, on the thread that calls
    /// @param progress in bytes of the logs as they are packed
    public Blast run(List<LogSource> logs, Optional<CompiledPattern> saved, CompiledPattern edited,
            Consumer<Blast> sofar, Progress progress, Cancellation cancellation) throws InterruptedException {
        PatternSet edit = PatternSet.empty()
                .with(new ScannedRecord(BlastTally.EDITED, BlastTally.EDITED, edited));
        PatternSet both = saved
                .map(before -> edit.with(new ScannedRecord(BlastTally.SAVED, BlastTally.SAVED, before))).orElse(edit);
        LogScan scan = new LogScan(both, LogScan.Unclaimed.IGNORED, workers, parallelism);
        BlastTally tally = new BlastTally();
        long total = logs.stream().mapToLong(BlastScan::size).sum();
        long before = 0;
        long[] told = {System.nanoTime()};
        for (LogSource log : logs) {
            cancellation.check();
            tally.begin(log);
            long start = before;
            try {
                tally.end(scan.run(log, tally, (done, _) -> {
                    if (System.nanoTime() - told[0] > TELLING) {
                        told[0] = System.nanoTime();
                        sofar.accept(tally.sofar());
                    }
                    progress.report(start + done, Math.max(total, start + done));
                }, cancellation));
            } catch (IOException e) {
                tally.fail();
            }
            before += size(log);
        }
        return tally.whole();
    }

    private static long size(LogSource log) {
        try {
            return log.size();
        } catch (IOException gone) {
            return 0;
        }
    }
}
