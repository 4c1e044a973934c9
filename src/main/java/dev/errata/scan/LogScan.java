package dev.errata.scan;

import dev.errata.log.LineDecoder;
import dev.errata.log.LogChunk;
import dev.errata.log.LogPlace;
import dev.errata.log.LogReader;
import dev.errata.log.LogSource;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// Searches logs of any size for all records of a set at once. Chunks of lines are searched in parallel and told of in order;
/// only a few of them are held at a time. Immutable; may run several scans at once.
public final class LogScan {

    /// A chunk that is smaller is searched on the spot: it comes from a pipe whose lines are wanted now.
    private static final int SMALL = 1 << 16;
    /// The most bytes that are looked at to learn what is rare in a log.
    private static final int SAMPLE = 1 << 20;

    private final PatternSet patterns;
    private final Unclaimed unclaimed;
    private final Executor workers;
    private final int parallelism;

    /// What happens with lines that look like errors and that no record matches.
    public enum Unclaimed {
        /// They are not looked for.
        IGNORED,
        /// The listener hears of them.
        TOLD
    }

    /// @param workers     run the searches; must not be the thread that calls [#run], unless it runs them at once
    /// @param parallelism how many searches are worth running at once; over 0
    public LogScan(PatternSet patterns, Unclaimed unclaimed, Executor workers, int parallelism) {
        if (parallelism < 1) {
            throw new IllegalArgumentException(parallelism + " at once");
        }
        this.patterns = patterns;
        this.unclaimed = unclaimed;
        this.workers = workers;
        this.parallelism = parallelism;
    }

    /// What has been found in the whole lines of a log, and what it takes to go on from there.
    ///
    /// @param scan       has taken the whole lines
    /// @param unfinished the line without a line end that stands behind them: all of a line, or its beginning
    /// @param place      the place behind the whole lines
    public record WholeLines(FollowScan scan, Optional<LogChunk> unfinished, LogPlace place) {}

    /// Searches a log from its start to its end. Blocks.
    ///
    /// @param progress in bytes of the source as it is packed; the total is 0 where the size is not known
    /// @throws IOException where the log cannot be read on
    public LogReport run(LogSource source, ScanListener listener, Progress progress, Cancellation cancellation)
            throws IOException, InterruptedException {
        WholeLines whole = wholeLines(source, listener, progress, cancellation);
        whole.unfinished().ifPresent(whole.scan()::take);
        return whole.scan().report();
    }

    /// Searches a log as [#run] does, but for a line at the end that has no line end: the log may be one that grows.
    ///
    /// @throws IOException where the log cannot be read on
    public WholeLines wholeLines(LogSource source, ScanListener listener, Progress progress,
            Cancellation cancellation) throws IOException, InterruptedException {
        try (LogReader reader = LogReader.open(source); Run run = new Run(source.name(), listener, cancellation)) {
            Optional<LogChunk> chunk = reader.next();
            run.learn(chunk);
            while (chunk.isPresent() && !reader.isUnfinished()) {
                cancellation.check();
                progress.report(reader.bytesRead(), reader.size());
                run.search(chunk.get());
                chunk = reader.next();
            }
            FollowScan scan = run.finish(reader.isTorn(), cancellation);
            progress.report(reader.bytesRead(), reader.bytesRead());
            return new WholeLines(scan, chunk, reader.place());
        }
    }

    /// One scan.
    private final class Run implements AutoCloseable {
        private final String log;
        private final Tally tally;
        private final Cancellation cancellation;
        private final Deque<FutureTask<ChunkSearch.Result>> searching = new ArrayDeque<>();
        private final ConcurrentLinkedDeque<ChunkSearch> idle = new ConcurrentLinkedDeque<>();
        private Optional<GramFilter> filter = Optional.empty();
        private volatile boolean abandoned;

        Run(String log, ScanListener listener, Cancellation cancellation) {
            this.log = log;
            this.tally = new Tally(log, listener, cancellation);
            this.cancellation = () -> abandoned || cancellation.requested();
        }

        /// Fits the filter to the log, as far as its beginning tells what is rare in it.
        void learn(Optional<LogChunk> beginning) {
            GramCosts costs = GramCosts.usual();
            if (beginning.isPresent() && beginning.get().length() >= SMALL) {
                LogChunk chunk = beginning.get();
                Sketch sample = new Sketch();
                sample.take(new LineDecoder(chunk.encoding()).text(chunk.bytes(), 0,
                        Math.min(chunk.length(), SAMPLE)));
                costs = GramCosts.of(sample);
            }
            filter = Optional.of(new GramFilter(patterns, costs));
        }

        void search(LogChunk chunk) throws InterruptedException {
            FutureTask<ChunkSearch.Result> task = new FutureTask<>(() -> searchNow(chunk));
            searching.add(task);
            if (chunk.length() < SMALL) {
                task.run();
                deliverAll();
            } else {
                workers.execute(task);
                while (searching.size() > 2 * parallelism || !searching.isEmpty() && searching.getFirst().isDone()) {
                    deliver();
                }
            }
        }

        private ChunkSearch.Result searchNow(LogChunk chunk) {
            ChunkSearch search = Optional.ofNullable(idle.poll()).orElseGet(() -> new ChunkSearch(log,
                    filter.orElseThrow(), unclaimed == Unclaimed.TOLD
                            ? Optional.of(new ErrorLines(cancellation))
                            : Optional.empty(),
                    chunk.encoding(), cancellation));
            ChunkSearch.Result result = search.search(chunk);
            idle.push(search);
            return result;
        }

        FollowScan finish(boolean torn, Cancellation beyond) throws InterruptedException {
            deliverAll();
            if (torn) {
                tally.tear();
            }
            return new FollowScan(log, filter.orElseThrow(), unclaimed, tally, beyond);
        }

        private void deliverAll() throws InterruptedException {
            while (!searching.isEmpty()) {
                deliver();
            }
        }

        private void deliver() throws InterruptedException {
            try {
                tally.take(searching.removeFirst().get());
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException thrown -> throw thrown;
                    case Error thrown -> throw thrown;
                    case null, default -> throw new IllegalStateException(e);
                }
            }
        }

        /// Lets go of what is still being searched.
        @Override
        public void close() {
            abandoned = true;
        }
    }
}
