package dev.errata.ui.logs;

import dev.errata.log.IndexedLog;
import dev.errata.record.RecordSet;
import dev.errata.regex.PatternOptions;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.LogReport;
import dev.errata.scan.LogScan;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskAmount;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.TaskState;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Scans the open logs for the records of the session, one log after the other, and again when a pattern has changed, or what
/// patterns mean: at once where that takes a moment, else when it is asked for. Belongs to the FX thread.
final class LogScanning {
    /// So many bytes are scanned again without being asked.
    static final long SMALL = 64 << 20;
    private static final Duration QUIET = Duration.ofMillis(800);
    private static final long TELLING = Duration.ofMillis(400).toNanos();

    private final CurationSession session;
    private final LogShelf shelf;
    private final FxTasks tasks;
    private final Executor workers;
    private LivePatterns patterns;
    private final LogFollows follows;
    private final Debouncer pause;
    private final List<Subscription> subscriptions;
    private final Deque<OpenLog> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private Optional<FxTask> running = Optional.empty();
    private Optional<OpenLog> underScan = Optional.empty();

    /// @param workers run the searches; not the threads of `tasks` alone, unless they run them at once
    LogScanning(CurationSession session, LogShelf shelf, FxTasks tasks, Delay delay, Executor workers) {
        this.session = session;
        this.shelf = shelf;
        this.tasks = tasks;
        this.workers = workers;
        this.patterns = new LivePatterns(session.settings().patternOptionsProperty().get());
        this.follows = new LogFollows(shelf, tasks, delay, this::scan);
        this.pause = new Debouncer(delay, QUIET, this::scanAll);
        this.subscriptions = List.of(session.onRecords(this::edited),
                shelf.changesProperty().subscribe((_, _) -> endIfClosed())::unsubscribe,
                session.settings().patternOptionsProperty().subscribe((_, now) -> mean(now))::unsubscribe);
        shelf.onReady(this::scan);
    }

    /// The logs that are followed as they grow.
    LogFollows follows() {
        return follows;
    }

    /// Whether a pattern, or what patterns mean, has changed since the logs were scanned.
    ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    private void edited(Set<String> paths) {
        if (isAnyScanned() && !patterns.isCurrent(session.records(), paths)) {
            outdate();
        }
    }

    private void mean(PatternOptions options) {
        patterns = new LivePatterns(options);
        if (isAnyScanned()) {
            outdate();
        }
    }

    private boolean isAnyScanned() {
        return running.isPresent() || shelf.logs().stream().anyMatch(log -> log.result().report().isPresent());
    }

    private void outdate() {
        stale.set(true);
        if (bytes() <= SMALL) {
            pause.request();
        }
        shelf.changed();
    }

    private long bytes() {
        return shelf.logs().stream().flatMap(log -> log.result().report().stream()).mapToLong(LogReport::bytes).sum();
    }

    /// Scans a log when its turn comes.
    void scan(OpenLog log) {
        waiting.add(log);
        goOn();
    }

    /// Scans all logs again.
    void scanAll() {
        pause.cancel();
        waiting.clear();
        waiting.addAll(shelf.logs().stream().filter(log -> log.text().isPresent()).toList());
        stale.set(false);
        running.ifPresent(FxTask::cancel);
        goOn();
    }

    private void goOn() {
        while (running.isEmpty() && !waiting.isEmpty()) {
            OpenLog log = waiting.remove();
            if (shelf.logs().contains(log)) {
                follows.hold(log);
                start(log);
            }
        }
        shelf.changed();
    }

    /// Nobody waits for the scan of a log that is closed; those that are open do.
    private void endIfClosed() {
        if (underScan.filter(log -> !shelf.logs().contains(log)).isPresent()) {
            running.ifPresent(FxTask::cancel);
        }
    }

    private void start(OpenLog log) {
        RecordSet records = session.records();
        AtomicReference<@Nullable LogResult> found = new AtomicReference<>();
        LivePatterns meant = patterns;
        boolean first = log.result().report().isEmpty();
        Optional<IndexedLog> lines = log.text();
        log.scan(new OpenLog.ScanState.Running());
        log.growth(Optional.empty());
        TaskName name = TaskName.stoppable(Phrase.of("logs.task.scan", log.name()), TaskName.Unit.BYTES);
        FxTask task = tasks.start(name,
                (cancellation, progress) -> {
                    Scanned scanned = run(log, meant, records, first ? found : new AtomicReference<>(), progress,
                            cancellation);
                    // It may have grown since its lines were counted: what was found has to be shown.
                    if (lines.isPresent()) {
                        lines.get().index(Progress.NONE, cancellation);
                    }
                    return scanned;
                },
                scanned -> {
                    log.result(scanned.result());
                    log.growth(Optional.of(scanned.growth()));
                    ended(log, new OpenLog.ScanState.Done());
                }, failure -> ended(log, new OpenLog.ScanState.Failed(LogFailure.of(failure))));
        running = Optional.of(task);
        underScan = Optional.of(log);
        task.amountProperty().subscribe((_, _) -> show(log, found));
        task.stateProperty().subscribe((_, state) -> {
            if (state instanceof TaskState.Stopped) {
                show(log, found);
                TaskAmount amount = task.amountProperty().get();
                ended(log, new OpenLog.ScanState.Stopped(amount.done(), amount.total()));
            }
        });
    }

    /// What a scan came to, and what to go on from.
    private record Scanned(LogResult result, LogGrowth growth) {}

    private Scanned run(OpenLog log, LivePatterns meant, RecordSet records,
            AtomicReference<@Nullable LogResult> found, Progress progress, Cancellation cancellation)
            throws IOException, InterruptedException {
        FolderPatterns now = meant.of(records, cancellation);
        LogFindings findings = new LogFindings(now);
        long[] told = {System.nanoTime()};
        LogScan.WholeLines whole = new LogScan(now.patterns(), LogScan.Unclaimed.TOLD, workers,
                Runtime.getRuntime().availableProcessors()).wholeLines(log.source(), findings, (done, total) -> {
                    if (System.nanoTime() - told[0] > TELLING) {
                        told[0] = System.nanoTime();
                        found.set(findings.result(Optional.empty()));
                    }
                    progress.report(done, total);
                }, cancellation);
        LogGrowth growth = new LogGrowth(findings, whole.scan(), whole.place());
        return new Scanned(growth.result(whole.unfinished(), cancellation), growth);
    }

    private void show(OpenLog log, AtomicReference<@Nullable LogResult> found) {
        Optional.ofNullable(found.getAndSet(null)).ifPresent(result -> {
            log.result(result);
            shelf.changed();
        });
    }

    private void ended(OpenLog log, OpenLog.ScanState state) {
        log.scan(state);
        running = Optional.empty();
        underScan = Optional.empty();
        if (state instanceof OpenLog.ScanState.Done) {
            follows.goOn(log);
        } else if (!waiting.contains(log)) {
            follows.stop(log);
        }
        goOn();
    }

    /// Stops what is under way, and listens no more.
    void close() {
        pause.cancel();
        subscriptions.forEach(Subscription::close);
        waiting.clear();
        follows.close();
        running.ifPresent(FxTask::cancel);
    }
}
