package dev.errata.ui.logs;

import dev.errata.log.FollowEvent;
import dev.errata.log.IndexedLog;
import dev.errata.log.LogSource;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A log that is open: its lines, and what the records make of it. All but [#hold] belongs to the FX thread.
final class OpenLog {
    private final LogSource source;
    private Standing standing = new Standing.Opening();
    private ScanState scan = new ScanState.Waiting();
    private LogResult result = LogResult.NONE;
    private Optional<LogGrowth> growth = Optional.empty();
    private Optional<FollowEvent.Reason> begunAnew = Optional.empty();
    private Optional<IndexedLog> held = Optional.empty();
    private boolean closed;

    /// How its lines stand.
    sealed interface Standing {

        /// They are not there yet.
        record Opening() implements Standing {}

        /// They can be read, as far as they have been counted.
        record Ready(IndexedLog lines) implements Standing {}

        /// They cannot be read.
        record Refused(Phrase why) implements Standing {}
    }

    /// How its scan stands.
    sealed interface ScanState {

        /// It has not begun.
        record Waiting() implements ScanState {}

        record Running() implements ScanState {}

        /// It has come to the end, and goes on as the log grows.
        record Following() implements ScanState {}

        /// It has come to the end of the log.
        record Done() implements ScanState {}

        /// It was stopped by somebody.
        ///
        /// @param done  bytes that were read
        /// @param total bytes that there are; 0 where that is not known
        record Stopped(long done, long total) implements ScanState {}

        record Failed(Phrase why) implements ScanState {}
    }

    OpenLog(LogSource source) {
        this.source = source;
    }

    LogSource source() {
        return source;
    }

    String name() {
        return source.name();
    }

    /// Its file; empty for a text that was pasted.
    Optional<Path> file() {
        return source instanceof LogSource.OfFile(_, Path path) ? Optional.of(path) : Optional.empty();
    }

    Standing standing() {
        return standing;
    }

    void standing(Standing now) {
        standing = now;
    }

    ScanState scan() {
        return scan;
    }

    void scan(ScanState now) {
        scan = now;
    }

    LogResult result() {
        return result;
    }

    void result(LogResult now) {
        result = now;
    }

    /// What to go on from as it grows; empty before its scan has come to the end, and while it is followed.
    Optional<LogGrowth> growth() {
        return growth;
    }

    void growth(Optional<LogGrowth> now) {
        growth = now;
    }

    /// Why it was opened anew while it was followed, if it was.
    Optional<FollowEvent.Reason> begunAnew() {
        return begunAnew;
    }

    void begunAnew(FollowEvent.Reason reason) {
        begunAnew = Optional.of(reason);
    }

    /// What its lines are read from, once they can be.
    Optional<IndexedLog> text() {
        return standing instanceof Standing.Ready(IndexedLog lines) ? Optional.of(lines) : Optional.empty();
    }

    /// How many lines are known by now.
    long lines() {
        return text().map(IndexedLog::lines).orElse(0L);
    }

    /// Keeps what was opened, to be closed with the log; from any thread.
    synchronized void hold(IndexedLog opened) throws IOException {
        held = Optional.of(opened);
        if (closed) {
            opened.close();
        }
    }

    /// Lets go of the file; from any thread, since that may take a moment.
    synchronized void close() throws IOException {
        closed = true;
        if (held.isPresent()) {
            held.get().close();
        }
    }
}
