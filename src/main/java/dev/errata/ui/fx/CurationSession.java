package dev.errata.ui.fx;

import dev.errata.curation.Acceptances;
import dev.errata.curation.Samples;
import dev.errata.curation.SamplesChange;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import dev.errata.scan.CleanHits;
import dev.errata.task.Subscription;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import dev.errata.workspace.DiskPlan;
import dev.errata.workspace.FileChange;
import dev.errata.workspace.HistoryEntry;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import dev.errata.workspace.WorkspaceEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// An opened folder as the window sees it: the records as they are now, what the rules say of them, what is unsaved, and
/// which record is being looked at. Every screen reads and edits the records through it.
///
/// Belongs to the FX thread. The rules run in the background; their findings arrive shortly after an edit, those of the edited
/// record first.
public final class CurationSession {
    /// When the rules look at the records for the first time.
    public enum Start {
        /// As soon as there is a session.
        AT_ONCE,
        /// When [#begin] is called: whoever waits for the first record is served before.
        WHEN_ASKED
    }

    private static final TaskName CHECK = TaskName.stoppable(Phrase.of("app.task.checking"), TaskName.Unit.RECORDS);

    private final Workspace workspace;
    private final RuleCatalogue rules;
    private final RecordSchema schema = RecordSchema.load();
    private final Clock clock;
    private final FxTasks tasks;
    private Validation validation;
    private final Subscription workspaceChanges;
    private final Thread owner = Thread.currentThread();

    private final ReadOnlyObjectWrapper<RecordSet> records;
    private final ReadOnlyObjectWrapper<List<String>> unsaved;
    private final ReadOnlyObjectWrapper<Optional<Step>> nextUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Step>> nextRedo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FindingCounts> counts = new ReadOnlyObjectWrapper<>(FindingCounts.NONE);
    private final ReadOnlyObjectWrapper<Acceptances> acceptances;
    private final ReadOnlyObjectWrapper<CleanHits> clean = new ReadOnlyObjectWrapper<>(CleanHits.NONE);
    private final ReadOnlyObjectWrapper<Samples> samples;
    private final FolderSettings settings;
    private final ReadOnlyObjectWrapper<CheckState> checkState = new ReadOnlyObjectWrapper<>(CheckState.DONE);
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<String>> current = new SimpleObjectProperty<>(Optional.empty());

    private FolderFindings findings = FolderFindings.NONE;
    private final List<Consumer<Set<String>>> recordListeners = new ArrayList<>();
    private final List<Consumer<Set<String>>> findingListeners = new ArrayList<>();
    private final List<Consumer<RecordPlace>> placeListeners = new ArrayList<>();

    /// Paths edited since the check that is under way started, or `everything`.
    private final Set<String> waiting = new TreeSet<>();
    private boolean everything = true;
    private boolean closed;
    private boolean stopped;
    private Optional<FxTask> check = Optional.empty();

    /// A session of which the rules begin to speak at once.
    public CurationSession(Workspace workspace, RuleCatalogue rules, Clock clock, FxTasks tasks) {
        this(workspace, rules, clock, tasks, Start.AT_ONCE);
    }

    /// A session of which the rules begin to speak at `start`; until then they count as at work.
    public CurationSession(Workspace workspace, RuleCatalogue rules, Clock clock, FxTasks tasks, Start start) {
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        this.tasks = tasks;
        this.validation = new Validation(rules);
        this.records = new ReadOnlyObjectWrapper<>(workspace.records());
        this.unsaved = new ReadOnlyObjectWrapper<>(workspace.unsaved());
        this.acceptances = new ReadOnlyObjectWrapper<>(workspace.side().acceptances());
        this.samples = new ReadOnlyObjectWrapper<>(workspace.side().samples());
        this.settings = new FolderSettings(workspace.side(), tasks, this::checkAll);
        this.workspaceChanges = workspace.onChange(this::heard);
        checking.set(true);
        checkState.set(CheckState.UNDER_WAY);
        if (start == Start.AT_ONCE) {
            begin();
        }
    }

    /// Has the rules look at every record for the first time.
    public void begin() {
        if (!begun.get() && !closed) {
            begun.set(true);
            startCheck();
        }
    }

    /// Whether the rules have been asked for the first time. Whatever else takes long and is not looked at waits for it too.
    public ReadOnlyBooleanProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    public Workspace workspace() {
        return workspace;
    }

    public RuleCatalogue rules() {
        return rules;
    }

    public RecordSchema schema() {
        return schema;
    }

    /// The records as they are now.
    public ReadOnlyObjectProperty<RecordSet> recordsProperty() {
        return records.getReadOnlyProperty();
    }

    public RecordSet records() {
        return records.get();
    }

    /// Paths of the files that a save would touch, in order.
    public ReadOnlyObjectProperty<List<String>> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Step>> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Step>> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /// All findings of the folder, counted.
    public ReadOnlyObjectProperty<FindingCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether the rules are at work now; see [#checkStateProperty()].
    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /// How far the findings can be relied on.
    public ReadOnlyObjectProperty<CheckState> checkStateProperty() {
        return checkState.getReadOnlyProperty();
    }

    /// Has the rules look at every record again.
    public void checkAll() {
        everything = true;
        check();
    }

    /// Path of the record that is looked at and edited. Whoever sets it names a path that is among the records.
    public ObjectProperty<Optional<String>> currentProperty() {
        return current;
    }

    /// The record that is looked at.
    public Optional<ErrorRecord> currentRecord() {
        return current.get().flatMap(path -> records().at(path));
    }

    /// What the rules say of the file, gravest first.
    public List<Finding> findings(String path) {
        return findings.of(path);
    }

    /// What the rules say of the whole folder, as of the last check.
    public FolderFindings folderFindings() {
        return findings;
    }

    /// What the rules may ask, as of now.
    public RuleContext context() {
        return new RuleContext(workspace.settings(), LocalDate.now(clock), schema, records(),
                workspace.side().samples(), workspace.side().acceptances(), clean.get());
    }

    /// Applies a step; the rules follow in the background.
    public void apply(Step step) {
        workspace.apply(step);
    }

    /// Takes in what is on disk as planned; see [Workspace#take].
    public boolean take(DiskPlan plan) {
        return workspace.take(plan);
    }

    /// Writes the files in the background, all or none; see [Workspace#save].
    public FxTask save(Collection<String> paths, Runnable onSuccess, Consumer<Exception> onFailure) {
        List<String> wanted = List.copyOf(paths);
        TaskName name = TaskName.unstoppable(Phrase.of("app.task.saving", wanted.size()), TaskName.Unit.FILES,
                Phrase.of("app.task.saving.unstoppable"));
        return tasks.start(name, (_, _) -> {
            workspace.save(wanted);
            return wanted;
        }, _ -> onSuccess.run(), onFailure);
    }

    /// The findings that the folder accepts.
    public ReadOnlyObjectProperty<Acceptances> acceptancesProperty() {
        return acceptances.getReadOnlyProperty();
    }

    /// Changes what the folder accepts, on disk, in the background; the rules follow. What others wrote there meanwhile stays.
    public FxTask accept(UnaryOperator<Acceptances> change, Runnable onSuccess, Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> workspace.side().accept(change), changed -> {
            follow(changed);
            onSuccess.run();
        }, onFailure);
    }

    /// Looks, in the background, whether others have changed what the folder accepts; the rules follow.
    public FxTask readAcceptances(Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> workspace.side().readAcceptances(), this::follow, onFailure);
    }

    /// The texts on which the patterns are tried.
    public ReadOnlyObjectProperty<Samples> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /// Changes the texts on which the patterns are tried, on disk, in the background; the rules follow. What others wrote there
    /// meanwhile stays.
    ///
    /// @param onSuccess hears what has changed
    public FxTask changeSamples(UnaryOperator<Samples> change, Consumer<SamplesChange> onSuccess,
            Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> workspace.side().changeSamples(change), changed -> {
            samples.set(changed.after());
            changed.records().forEach(id -> records().withId(id).forEach(record -> waiting.add(record.path())));
            check();
            onSuccess.accept(changed);
        }, onFailure);
    }

    /// What the patterns hit in the clean logs, as far as that was looked for.
    public ReadOnlyObjectProperty<CleanHits> cleanProperty() {
        return clean.getReadOnlyProperty();
    }

    /// Takes in what the patterns hit in the clean logs; the rules look at these records again.
    public void know(CleanHits hits, Set<String> paths) {
        clean.set(hits);
        waiting.addAll(paths);
        check();
    }

    /// How the folder wants to be judged. Whatever changes it, the rules look at every record again.
    public FolderSettings settings() {
        return settings;
    }

    private void follow(Acceptances now) {
        Set<String> names = acceptances.get().namesThatDiffer(now);
        acceptances.set(now);
        for (String name : names) {
            records().withId(name).forEach(record -> waiting.add(record.path()));
            records().at(name).ifPresent(record -> waiting.add(record.path()));
        }
        check();
    }

    /// Takes the last step back, and looks at the place that it had changed.
    public void undo() {
        workspace.undo().ifPresent(step -> lookAt(step.inverse()));
    }

    /// Does again what was taken back, and looks at the place that it changes.
    public void redo() {
        workspace.redo().ifPresent(step -> lookAt(step.files()));
    }

    /// Undoes or does again until the step is the last one in force; 0 is before all of them. Looks at the place where that
    /// step has changed something.
    public void goTo(long step) {
        workspace.goTo(step);
        workspace.nextUndo().ifPresent(last -> lookAt(last.files()));
    }

    /// Looks at one of these files, if possible at the one that is looked at already.
    private void lookAt(List<FileChange> changes) {
        List<FileChange> there = changes.stream().filter(change -> records().at(change.path()).isPresent()).toList();
        there.stream().filter(change -> current.get().equals(Optional.of(change.path()))).findFirst()
                .or(() -> there.stream().findFirst()).ifPresent(change -> {
                    current.set(Optional.of(change.path()));
                    RecordPlace place = RecordPlace.of(change);
                    List.copyOf(placeListeners).forEach(listener -> listener.accept(place));
                });
    }

    /// Tells the listener where to look after a step was taken back or done again.
    public Subscription onPlace(Consumer<RecordPlace> listener) {
        placeListeners.add(listener);
        return () -> placeListeners.remove(listener);
    }

    /// Tells the listener the paths whose text, existence or saved state changed.
    public Subscription onRecords(Consumer<Set<String>> listener) {
        recordListeners.add(listener);
        return () -> recordListeners.remove(listener);
    }

    /// Tells the listener the paths whose findings were made anew.
    public Subscription onFindings(Consumer<Set<String>> listener) {
        findingListeners.add(listener);
        return () -> findingListeners.remove(listener);
    }

    /// Ends the session: the folder is no longer listened to.
    public void close() {
        workspaceChanges.close();
        recordListeners.clear();
        findingListeners.clear();
        placeListeners.clear();
        waiting.clear();
        everything = false;
        closed = true;
        check.ifPresent(FxTask::cancel);
    }

    /// A save is heard of on the thread that wrote the files.
    private void heard(WorkspaceEvent event) {
        if (Thread.currentThread() == owner) {
            changed(event);
        } else {
            tasks.later(() -> changed(event));
        }
    }

    private void changed(WorkspaceEvent event) {
        records.set(workspace.records());
        unsaved.set(workspace.unsaved());
        nextUndo.set(workspace.nextUndo().map(HistoryEntry::step));
        nextRedo.set(workspace.nextRedo().map(HistoryEntry::step));
        follow(event);
        List.copyOf(recordListeners).forEach(listener -> listener.accept(event.changed()));
        waiting.addAll(event.changed());
        check();
    }

    /// Keeps looking at a record that was moved; looks at nothing where it is gone.
    private void follow(WorkspaceEvent event) {
        current.get().filter(path -> records().at(path).isEmpty())
                .ifPresent(path -> current.set(Optional.ofNullable(event.moves().get(path))
                        .filter(to -> records().at(to).isPresent())));
    }

    /// One check at a time: what changes meanwhile waits for the next.
    private void check() {
        if (checking.get() || !everything && (stopped || waiting.isEmpty())) {
            return;
        }
        checking.set(true);
        checkState.set(CheckState.UNDER_WAY);
        startCheck();
    }

    private void startCheck() {
        RuleContext context = context();
        Set<String> paths = Set.copyOf(waiting);
        waiting.clear();
        boolean all = everything;
        everything = false;
        stopped = false;
        Validation using = validation;
        FolderFindings before = findings;
        Work<Verdict> work = all
                ? (cancellation, progress) -> Verdict.of(using.checkAll(context, progress, cancellation),
                        using.accepted())
                : (cancellation, _) -> Verdict.of(before, using.checkChanged(context, paths, cancellation),
                        using.accepted());
        FxTask task = all
                ? tasks.start(CHECK, work, this::checked, this::failed)
                : tasks.start(work, this::checked, this::failed);
        check = Optional.of(task);
        task.stateProperty().subscribe(state -> {
            if (state instanceof TaskState.Stopped) {
                giveUp();
            }
        });
    }

    private void rest() {
        checkState.set(stopped ? CheckState.STOPPED : CheckState.DONE);
        checking.set(false);
    }

    /// What was stopped halfway may still run for a moment, and what it knows is not whole: the next check starts afresh.
    private void giveUp() {
        validation = new Validation(rules);
        stopped = true;
        rest();
    }

    private void failed(Exception failure) {
        giveUp();
        throw new IllegalStateException("the rules could not be applied", failure);
    }

    private void checked(Verdict verdict) {
        findings = verdict.findings();
        counts.set(findings.counts());
        rest();
        List.copyOf(findingListeners).forEach(listener -> listener.accept(verdict.paths()));
        check();
    }
}
