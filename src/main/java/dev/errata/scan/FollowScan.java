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
        this.log = log;
        this.filter = new GramFilter(patterns, GramCosts.usual());
        this.unclaimed = unclaimed;
        this.cancellation = cancellation;
        this.tally = new Tally(log, listener, cancellation);
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
        return tally.report(false);
    }
}
