package dev.errata.ui.logs;

import dev.errata.log.FollowEvent;
import dev.errata.log.IndexedLog;
import dev.errata.log.LogFollower;
import dev.errata.record.RecordSet;
import dev.errata.scan.FollowScan;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.LogScan;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
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

/// Follows logs that grow: looks every moment what was added, and matches it. A log that was truncated or rotated is opened anew, and
/// followed on. Belongs to the FX thread.
final class LogFollows {
    private static final Duration POLLING = Duration.ofMillis(400);
    private static final long TELLING = Duration.ofMillis(400).toNanos();
    private static final System.Logger LOG = System.getLogger(LogFollows.class.getName());

    private final CurationSession session;
    private final LogShelf shelf;
    private final FxTasks tasks;
    private final Delay delay;
    private final LivePatterns patterns;
    private final Map<OpenLog, Followed> followed = new HashMap<>();

    LogFollows(CurationSession session, LogShelf shelf, FxTasks tasks, Delay delay, LivePatterns patterns) {
        this.session = session;
        this.shelf = shelf;
        this.tasks = tasks;
        this.delay = delay;
        this.patterns = patterns;
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
            stop(log);
            log.scan(new OpenLog.ScanState.Done());
        } else if (canFollow(log)) {
            start(log);
        }
        shelf.changed();
    }

    /// Begins to follow the log, or begins anew, with the patterns as they are now.
    void start(OpenLog log) {
        stop(log);
        Followed begun = new Followed(log, session.records());
        followed.put(log, begun);
        begun.poll();
    }

    private void stop(OpenLog log) {
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

        /// Lines were added, and there may be more.
        record Added(LogResult result) implements Look {}

        /// The file begins anew.
        record Restarted() implements Look {}
    }

    /// A log that is followed. Looks are taken one after the other.
    private final class Followed {
        private final OpenLog log;
        private final RecordSet records;
        private Optional<Growth> growth = Optional.empty();
        private Optional<FxTask> looking = Optional.empty();
        private Subscription pause = () -> {};
        private volatile boolean ended;

        /// What has been taken of the log so far.
        private record Growth(LogFollower follower, LogFindings findings, FollowScan scan) {}

        Followed(OpenLog log, RecordSet records) {
            this.log = log;
            this.records = records;
        }

        private void poll() {
            if (!shelf.logs().contains(log)) {
                stop(log);
                return;
            }
            looking = Optional.of(tasks.start((cancellation, _) -> look(cancellation), this::take, failure -> {
                stop(log);
                log.scan(new OpenLog.ScanState.Failed(LogFailure.of(failure)));
                shelf.changed();
            }));
        }

        private void take(Look look) {
            log.scan(new OpenLog.ScanState.Following());
            switch (look) {
                case Look.Added(LogResult result) -> {
                    log.result(result);
                    shelf.changed();
                    poll();
                }
                case Look.Nothing _ -> pause = delay.after(POLLING, this::poll);
                case Look.Restarted _ -> openAnew();
            }
        }

        /// The lines that are shown are those of a file that is no more.
        private void openAnew() {
            Optional<OpenLog> shown = shelf.currentProperty().get().filter(other -> !other.equals(log));
            stop(log);
            log.file().ifPresent(file -> shelf.open(List.of(file)));
            OpenLog again = shelf.logs().getLast();
            followed.put(again, new Followed(again, session.records()));
            shown.ifPresent(other -> shelf.currentProperty().set(Optional.of(other)));
        }

        private Look look(Cancellation cancellation) throws IOException {
            Growth grown = growth.isPresent() ? growth.get() : begin(cancellation);
            growth = Optional.of(grown);
            long started = System.nanoTime();
            boolean any = false;
            while (System.nanoTime() - started < TELLING) {
                cancellation.check();
                switch (grown.follower().poll()) {
                    case FollowEvent.Lines lines -> {
                        grown.scan().take(lines.chunk());
                        any = true;
                    }
                    case FollowEvent.Restarted _ -> {
                        return new Look.Restarted();
                    }
                    case FollowEvent.Nothing _ -> {
                        return any ? added(grown, cancellation) : new Look.Nothing();
                    }
                }
            }
            return added(grown, cancellation);
        }

        private Growth begin(Cancellation cancellation) throws IOException {
            FolderPatterns now = patterns.of(records, cancellation);
            LogFindings findings = new LogFindings(now);
            return new Growth(new LogFollower(log.file().map(Path::toAbsolutePath).orElseThrow()), findings,
                    new FollowScan(log.name(), now.patterns(), LogScan.Unclaimed.TOLD, findings, () -> ended));
        }

        private Look added(Growth grown, Cancellation cancellation) throws IOException {
            Optional<IndexedLog> lines = log.text();
            if (lines.isPresent()) {
                lines.get().index(Progress.NONE, cancellation);
            }
            return new Look.Added(grown.findings().result(Optional.of(grown.scan().report())));
        }

        void end() {
            ended = true;
            pause.close();
            looking.ifPresent(FxTask::cancel);
            growth.ifPresent(grown -> tasks.start((_, _) -> {
                grown.follower().close();
                return log;
            }, _ -> {}, failure -> LOG.log(System.Logger.Level.WARNING, "cannot close " + log.name(), failure)));
        }
    }
}
