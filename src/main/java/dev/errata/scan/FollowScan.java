package dev.errata.scan;

import dev.errata.log.LogChunk;
import dev.errata.log.TextEncoding;
import dev.errata.scan.LogScan.Unclaimed;
import dev.errata.task.Cancellation;
import java.util.Optional;

/// Searches a log that grows for all records of a set: what comes is searched at once, and told of before the call ends. Not
/// thread-safe.
public final class FollowScan {
    private final String log;
    private final GramFilter filter;
    private final Unclaimed unclaimed;
    private final Cancellation cancellation;
    private final Tally tally;
    private Optional<ChunkSearch> search = Optional.empty();
    private Optional<TextEncoding> encoding = Optional.empty();

    /// @param log the name of the log
    public FollowScan(String log, PatternSet patterns, Unclaimed unclaimed, ScanListener listener,
            Cancellation cancellation) {
        this(log, new GramFilter(patterns, GramCosts.usual()), unclaimed, new Tally(log, listener, cancellation),
                cancellation);
    }

    /// Goes on where a search has come to.
    FollowScan(String log, GramFilter filter, Unclaimed unclaimed, Tally tally, Cancellation cancellation) {
        this.log = log;
        this.filter = filter;
        this.unclaimed = unclaimed;
        this.tally = tally;
        this.cancellation = cancellation;
    }

    /// Another search that goes on from where this one is now, and tells somebody else of what comes. This one stays as it is.
    public FollowScan branch(ScanListener listener, Cancellation cancellation) {
        return new FollowScan(log, filter, unclaimed, new Tally(tally, listener, cancellation), cancellation);
    }

    /// Searches the next lines.
    public void take(LogChunk chunk) {
        if (search.isEmpty() || !encoding.equals(Optional.of(chunk.encoding()))) {
            encoding = Optional.of(chunk.encoding());
            search = Optional.of(new ChunkSearch(log, filter,
                    unclaimed == Unclaimed.TOLD ? Optional.of(new ErrorLines(cancellation)) : Optional.empty(),
                    chunk.encoding(), cancellation));
        }
        tally.take(search.get().search(chunk));
    }

    /// What came of all that was taken.
    public LogReport report() {
        return tally.report();
    }
}
