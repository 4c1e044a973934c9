package dev.errata.ui.logs;

import dev.errata.log.FollowEvent;
import dev.errata.log.IndexedLog;
import dev.errata.log.LogChunk;
import dev.errata.log.LogFollower;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Follows logs that grow: looks every moment what was added to what has been matched, and matches that alone. A log that was truncated
/// or rotated is opened anew, and followed on. Belongs to the FX thread.
final class LogFollows {
    private static final Duration POLLING = Duration.ofMillis(400);
    private static final long TELLING = Duration.ofMillis(400).toNanos();
    private static final System.Logger LOG = System.getLogger(LogFollows.class.getName());

    private final LogShelf shelf;
    private final FxTasks tasks;
    private final Delay delay;
    private final Consumer<OpenLog> scan;
    private final Map<OpenLog, Followed> followed = new HashMap<>();

    /// @param scan matches a log from its start, and says [#goOn] at its end
    LogFollows(LogShelf shelf, FxTasks tasks, Delay delay, Consumer<OpenLog> scan) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.delay = delay;
        this.scan = scan;
    }

    /// Whether the log is followed.
    boolean has(OpenLog log) {
        return followed.containsKey(log);
    }

    /// Whether the log can be followed: it is a plain file whose lines are known.
    static boolean canFollow(OpenLog log) {
        return log.file().isPresent() && log.text().filter(lines -> !lines.isCopy()).isPresent()
                && !(log.scan() instanceof OpenLog.ScanState.Running)
                && !(log.scan() instanceof OpenLog.ScanState.Waiting);
    }

    /// Follows the log from now on, or no longer.
    void toggle(OpenLog log) {
        if (has(log)) {
            Optional.ofNullable(followed.remove(log)).ifPresent(Followed::rest);
            if (log.scan() instanceof OpenLog.ScanState.Following) {
                log.scan(new OpenLog.ScanState.Done());
            }
        } else if (canFollow(log)) {
            followed.put(log, new Followed(log));
            if (log.growth().isPresent()) {
                goOn(log);
            } else {
                scan.accept(log);
            }
        }
        shelf.changed();
    }

    /// The log is going to be matched from its start: if it is followed, that waits.
    void hold(OpenLog log) {
        if (has(log)) {
            stop(log);
            followed.put(log, new Followed(log));
        }
    }

    /// The log has been matched: if it is followed, that goes on behind what was matched.
    void goOn(OpenLog log) {
        Optional.ofNullable(followed.get(log)).ifPresent(Followed::poll);
    }

    /// Follows the log no longer.
    void stop(OpenLog log) {
        Optional.ofNullable(followed.remove(log)).ifPresent(Followed::end);
    }

    /// Follows no log any longer.
    void close() {
        List.copyOf(followed.keySet()).forEach(this::stop);
    }

    /// What a look at a log came to.
    private sealed interface Look {

        /// Nothing was added.
        record Nothing() implements Look {}

        /// Something was added, and there may be more.
        record Added(LogResult result) implements Look {}

        /// The file begins anew.
        record Restarted(FollowEvent.Reason reason) implements Look {}
    }

    /// A log that is followed. Looks are taken one after the other.
    private final class Followed {
        private final OpenLog log;
        private Optional<Reading> reading = Optional.empty();
        private Optional<FxTask> looking = Optional.empty();
        private Subscription pause = () -> {};
        private boolean resting;
        private volatile boolean ended;

        /// The file, and what has been taken of it so far.
        private record Reading(LogFollower follower, LogGrowth growth) {}

        Followed(OpenLog log) {
            this.log = log;
        }

        private void poll() {
            if (!shelf.logs().contains(log)) {
                stop(log);
                return;
            }
            Optional<LogGrowth> from = log.growth();
            log.growth(Optional.empty());
            looking = Optional.of(tasks.start((cancellation, _) -> look(from, cancellation), this::take, failure -> {
                stop(log);
                log.scan(new OpenLog.ScanState.Failed(LogFailure.of(failure)));
                shelf.changed();
            }));
        }

        private void take(Look look) {
            looking = Optional.empty();
            if (look instanceof Look.Added(LogResult result)) {
                log.result(result);
                shelf.changed();
            }
            if (resting) {
                settle();
                return;
            }
            if (!(log.scan() instanceof OpenLog.ScanState.Following)) {
                log.scan(new OpenLog.ScanState.Following());
                shelf.changed();
            }
            switch (look) {
                case Look.Added _ -> poll();
                case Look.Nothing _ -> pause = delay.after(POLLING, this::poll);
                case Look.Restarted(FollowEvent.Reason reason) -> openAnew(reason);
            }
        }

        /// The lines that are shown are those of a file that is no more.
        private void openAnew(FollowEvent.Reason reason) {
            stop(log);
            OpenLog again = shelf.openAnew(log);
            again.begunAnew(reason);
            followed.put(again, new Followed(again));
        }

        private Look look(Optional<LogGrowth> from, Cancellation cancellation) throws IOException {
            try {
                if (from.isPresent()) {
                    reading = Optional
                            .of(new Reading(new LogFollower(log.file().map(Path::toAbsolutePath).orElseThrow(),
                                    from.get().place()), from.get().under(() -> ended)));
                }
                return look(reading.orElseThrow(), cancellation);
            } finally {
                if (ended && reading.isPresent()) {
                    reading.get().follower().close();
                }
            }
        }

        private Look look(Reading now, Cancellation cancellation) throws IOException {
            long started = System.nanoTime();
            long before = now.follower().position();
            while (System.nanoTime() - started < TELLING) {
                cancellation.check();
                switch (now.follower().poll(cancellation)) {
                    case FollowEvent.Lines(LogChunk chunk) -> now.growth().scan().take(chunk);
                    case FollowEvent.Restarted(FollowEvent.Reason reason) -> {
                        return new Look.Restarted(reason);
                    }
                    case FollowEvent.Nothing _ -> {
                        return now.follower().position() > before ? added(now, cancellation) : new Look.Nothing();
                    }
                }
            }
            return added(now, cancellation);
        }

        private Look added(Reading now, Cancellation cancellation) throws IOException {
            Optional<IndexedLog> lines = log.text();
            if (lines.isPresent()) {
                lines.get().index(Progress.NONE, cancellation);
            }
            return new Look.Added(now.growth().result(now.follower().unfinished(), cancellation));
        }

        /// Ends once what is being looked at is taken, so that the log can be followed on from there.
        void rest() {
            pause.close();
            resting = true;
            if (looking.isEmpty()) {
                settle();
            }
        }

        private void settle() {
            log.growth(reading.flatMap(now -> now.follower().place().map(now.growth()::at)));
            end();
        }

        void end() {
            ended = true;
            pause.close();
            looking.ifPresent(FxTask::cancel);
            reading.ifPresent(now -> tasks.start((_, _) -> {
                now.follower().close();
                return log;
            }, _ -> {}, failure -> LOG.log(System.Logger.Level.WARNING, "cannot close " + log.name(), failure)));
        }
    }
}
