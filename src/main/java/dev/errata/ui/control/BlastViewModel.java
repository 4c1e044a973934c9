package dev.errata.ui.control;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.scan.Blast;
import dev.errata.scan.BlastScan;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskAmount;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the pattern of the record that is looked at gains and loses by its unsaved edit, on the logs that are open and on those that
/// the folder keeps. Searched in the background once typing rests; a newer edit ends the search. Belongs to the FX thread.
public final class BlastViewModel {
    private static final TaskAmount NOTHING = new TaskAmount(0, 0);
    private static final Duration QUIET = Duration.ofMillis(400);

    private final CurationSession session;
    private final BlastLogs logs;
    private final BlastScan scan;
    private final Newest searching;
    private final Debouncer pause;
    private final ReadOnlyObjectWrapper<BlastState> state = new ReadOnlyObjectWrapper<>(new BlastState.NoLogs());
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Optional<Edit> edit = Optional.empty();
    private Optional<FxTask> task = Optional.empty();

    /// A pattern, as it is saved and as it is now.
    private record Edit(Optional<String> saved, String edited) {}

    /// @param workers run the searches; not the threads of `tasks` alone, unless they run them at once
    public BlastViewModel(CurationSession session, FxTasks tasks, Delay delay, Executor workers, BlastLogs logs) {
        this.session = session;
        this.logs = logs;
        this.scan = new BlastScan(workers, Runtime.getRuntime().availableProcessors());
        this.searching = tasks.newest();
        this.pause = new Debouncer(delay, QUIET, this::search);
        subscriptions.add(session.currentProperty().subscribe((_, _) -> follow())::unsubscribe);
        subscriptions.add(session.onRecords(changed -> {
            if (session.currentProperty().get().filter(changed::contains).isPresent()) {
                follow();
            }
        }));
        subscriptions.add(logs.open().subscribe((_, _) -> again())::unsubscribe);
        subscriptions.add(session.settings().textProperty().subscribe((before, now) -> {
            if (!before.settings().logs().equals(now.settings().logs())) {
                again();
            }
        })::unsubscribe);
        subscriptions.add(session.settings().patternOptionsProperty().subscribe((_, _) -> again())::unsubscribe);
        again();
    }

    /// What is known.
    public ReadOnlyObjectProperty<BlastState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Shows a line where it stands.
    public void show(Blast.Line line) {
        logs.show(line);
    }

    /// Ends the search; what is known stays.
    public void stop() {
        task.ifPresent(FxTask::cancel);
    }

    private void again() {
        edit = Optional.empty();
        follow();
    }

    private void follow() {
        Optional<Edit> now = edited();
        if (inReach().isEmpty()) {
            rest(new BlastState.NoLogs());
        } else if (now.isEmpty()) {
            rest(new BlastState.Unchanged());
        } else if (!now.equals(edit)) {
            edit = now;
            if (compiled(now.get().edited()).isEmpty()) {
                rest(new BlastState.Faulty());
                edit = now;
            } else {
                searching.cancel();
                state.set(new BlastState.Searching(Blast.NONE, NOTHING));
                pause.request();
            }
        }
    }

    private void rest(BlastState now) {
        edit = Optional.empty();
        pause.cancel();
        searching.cancel();
        state.set(now);
    }

    /// The pattern that is looked at, where it differs from the saved one.
    private Optional<Edit> edited() {
        Optional<String> path = session.currentProperty().get();
        RecordSet disk = session.workspace().savedRecords();
        Optional<String> saved = path.flatMap(disk::at).flatMap(BlastViewModel::pattern);
        return path.flatMap(session.records()::at).flatMap(BlastViewModel::pattern)
                .filter(now -> !saved.equals(Optional.of(now))).map(now -> new Edit(saved, now));
    }

    private static Optional<String> pattern(ErrorRecord record) {
        return record.string(Field.REGEX).filter(text -> !text.isBlank());
    }

    private Optional<CompiledPattern> compiled(String pattern) {
        PatternOptions options = session.settings().patternOptionsProperty().get();
        return Optional.of(Patterns.compile(pattern, options)).filter(CompiledPattern.class::isInstance)
                .map(CompiledPattern.class::cast);
    }

    private void search() {
        Optional<CompiledPattern> now = edit.map(Edit::edited).flatMap(this::compiled);
        if (now.isEmpty()) {
            return;
        }
        Optional<CompiledPattern> saved = edit.flatMap(Edit::saved).flatMap(this::compiled);
        LogsInReach reach = inReach();
        AtomicReference<@Nullable Blast> found = new AtomicReference<>();
        TaskName name = TaskName.stoppable(Phrase.of("control.blast.task"), TaskName.Unit.BYTES);
        FxTask started = searching.start(name,
                (cancellation, progress) -> scan.run(reach.sources(), saved, now.get(), found::set,
                        progress,
                        cancellation),
                blast -> state.set(new BlastState.Known(blast)), failure -> {
                    throw new IllegalStateException("the logs could not be searched", failure);
                });
        task = Optional.of(started);
        started.amountProperty().subscribe((_, _) -> take(found, started.amountProperty().get()));
        started.stateProperty().subscribe((_, how) -> {
            // A newer edit has its own task by the time that this one hears of its end.
            if (how instanceof TaskState.Stopped && task.equals(Optional.of(started))
                    && state.get() instanceof BlastState.Searching(Blast sofar, _)) {
                state.set(new BlastState.Stopped(sofar));
            }
        });
    }

    private void take(AtomicReference<@Nullable Blast> found, TaskAmount amount) {
        Optional.ofNullable(found.getAndSet(null)).filter(_ -> state.get() instanceof BlastState.Searching)
                .ifPresent(blast -> state.set(new BlastState.Searching(blast, amount)));
    }

    /// The logs that are searched for an edit of now.
    public LogsInReach inReach() {
        return new LogsInReach(logs.open().getValue(), session.workspace().folder(),
                session.settings().textProperty().get().settings().logs());
    }

    /// Ends what is under way, and listens no more.
    public void close() {
        pause.cancel();
        searching.cancel();
        subscriptions.forEach(Subscription::close);
    }
}
