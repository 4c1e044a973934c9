package dev.errata.ui.fx;

import dev.errata.curation.LogSet;
import dev.errata.curation.Settings;
import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.scan.CleanHits;
import dev.errata.scan.CleanScan;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.task.Subscription;
import dev.errata.validation.CleanLogPlace;
import dev.errata.validation.RecordPattern;
import dev.errata.validation.RuleContext;
import dev.errata.workspace.CleanLogs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// Searches the clean logs of the folder in the background, for all patterns at first and then, once typing rests, for those that
/// were edited; tells the session what they hit. Belongs to the FX thread.
public final class CleanLogWatch {
    private static final Duration QUIET = Duration.ofMillis(600);
    private static final TaskName ALL = TaskName.stoppable(Phrase.of("app.task.clean-logs"), TaskName.Unit.FILES);

    private final CurationSession session;
    private final CleanScan scan;
    private final Newest searching;
    private final Debouncer pause;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private boolean complete;

    /// What a search came to.
    ///
    /// @param paths the records whose pattern hits something else than before
    private record Found(CleanHits hits, Set<String> paths) {}

    /// @param workers run the searches; not the threads of `tasks` alone, unless they run them at once
    public CleanLogWatch(CurationSession session, FxTasks tasks, Delay delay, Executor workers) {
        this.session = session;
        this.scan = new CleanScan(workers, Runtime.getRuntime().availableProcessors());
        this.searching = tasks.newest();
        this.pause = new Debouncer(delay, QUIET, this::look);
        subscriptions.add(session.onRecords(_ -> {
            if (isWanted()) {
                pause.request();
            }
        }));
        subscriptions.add(session.settings().textProperty().subscribe(_ -> look())::unsubscribe);
    }

    private boolean isWanted() {
        Settings settings = session.settings().textProperty().get().settings();
        return settings.logs().stream().anyMatch(LogSet::clean)
                && settings.severity(CleanLogPlace.RULE, Severity.WARNING).isPresent();
    }

    /// Looks what the patterns hit as they are now, and the logs: others may have written them.
    public void look() {
        pause.cancel();
        if (!isWanted()) {
            searching.cancel();
            complete = false;
            if (!session.cleanProperty().get().equals(CleanHits.NONE)) {
                Set<String> patterns = session.cleanProperty().get().byPattern().keySet();
                session.know(CleanHits.NONE, paths(session.context(), patterns));
            }
            return;
        }
        RuleContext context = session.context();
        CleanHits before = session.cleanProperty().get();
        Path folder = session.workspace().folder();
        Work<Found> work = (cancellation, progress) -> search(folder, context, before, progress, cancellation);
        if (complete) {
            searching.start(work, this::tell, CleanLogWatch::fail);
        } else {
            searching.start(ALL, work, this::tell, CleanLogWatch::fail);
        }
    }

    private Found search(Path folder, RuleContext context, CleanHits before, Progress progress,
            Cancellation cancellation) throws InterruptedException {
        CleanHits hits = scan.search(CleanLogs.of(folder, context.settings().logs()).logs(),
                RecordPattern.all(context, cancellation), progress, cancellation);
        return new Found(hits, paths(context, hits.differing(before)));
    }

    private static Set<String> paths(RuleContext context, Set<String> patterns) {
        Set<String> paths = new HashSet<>();
        if (!patterns.isEmpty()) {
            for (ErrorRecord record : context.records().records()) {
                Optional<String> pattern = record.string(Field.REGEX);
                if (pattern.filter(patterns::contains).isPresent()) {
                    paths.add(record.path());
                }
            }
        }
        return paths;
    }

    private void tell(Found found) {
        complete = true;
        session.know(found.hits(), found.paths());
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException("the clean logs could not be searched", failure);
    }

    /// Stops what is under way, and listens no more.
    public void close() {
        pause.cancel();
        searching.cancel();
        subscriptions.forEach(Subscription::close);
    }
}
