package dev.errata.ui.fx;

import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import dev.errata.scan.CleanHits;
import dev.errata.task.Subscription;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.workspace.DiskPlan;
import dev.errata.workspace.FileChange;
import dev.errata.workspace.History;
import dev.errata.workspace.HistoryEntry;
import dev.errata.workspace.Reversal;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import dev.errata.workspace.WorkspaceEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

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

    private final Workspace workspace;
    private final RuleCatalogue rules;
    private final RecordSchema schema = RecordSchema.load();
    private final Clock clock;
    private final FxTasks tasks;
    private final FolderCheck check;
    private final FolderFacts facts;
    private final Subscription workspaceChanges;
    private final Thread owner = Thread.currentThread();

    private final ReadOnlyObjectWrapper<RecordSet> records;
    private final ReadOnlyObjectWrapper<List<String>> unsaved;
    private final ReadOnlyObjectWrapper<Optional<Step>> nextUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Step>> nextRedo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<CleanHits> clean = new ReadOnlyObjectWrapper<>(CleanHits.NONE);
    private final ObjectProperty<Optional<String>> current = new SimpleObjectProperty<>(Optional.empty());

    private final List<Consumer<Set<String>>> recordListeners = new ArrayList<>();
    private final List<Consumer<Map<String, String>>> moveListeners = new ArrayList<>();
    private final List<Consumer<RecordPlace>> placeListeners = new ArrayList<>();
    private boolean retracing;

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
        this.records = new ReadOnlyObjectWrapper<>(workspace.records());
        this.unsaved = new ReadOnlyObjectWrapper<>(workspace.unsaved());
        this.check = new FolderCheck(rules, tasks, this::context);
        this.facts = new FolderFacts(workspace.side(), tasks, new FolderFacts.Recheck() {
            @Override
            public void all() {
                check.all();
            }

            @Override
            public void records(Set<String> names) {
                check.paths(paths(names));
            }
        });
        this.workspaceChanges = workspace.onChange(this::heard);
        if (start == Start.AT_ONCE) {
            begin();
        }
    }

    /// Has the rules look at every record for the first time.
    public void begin() {
        check.begin();
    }

    /// Whether the rules have been asked for the first time. Whatever else takes long and is not looked at waits for it too.
    public ReadOnlyBooleanProperty begunProperty() {
        return check.begunProperty();
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

    /// How many changes wait to be saved: a record that goes elsewhere is one, though two paths differ from disk.
    public ObservableValue<Integer> unsavedCount() {
        return unsaved.map(paths -> paths.size() - (int) workspace.moves().entrySet().stream()
                .filter(move -> paths.contains(move.getKey()) && paths.contains(move.getValue())).count());
    }

    public ReadOnlyObjectProperty<Optional<Step>> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Step>> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /// All findings of the folder, counted.
    public ReadOnlyObjectProperty<FindingCounts> countsProperty() {
        return check.countsProperty();
    }

    /// Whether the rules are at work now; see [#checkStateProperty()].
    public ReadOnlyBooleanProperty checkingProperty() {
        return check.checkingProperty();
    }

    /// How far the findings can be relied on.
    public ReadOnlyObjectProperty<CheckState> checkStateProperty() {
        return check.stateProperty();
    }

    /// Has the rules look at every record again.
    public void checkAll() {
        check.all();
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
        return check.findings().of(path);
    }

    /// What the rules say of the whole folder, as of the last check.
    public FolderFindings folderFindings() {
        return check.findings();
    }

    /// The day that it is for the rules.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What the rules may ask, as of now.
    public RuleContext context() {
        return new RuleContext(workspace.settings(), today(), schema, records(),
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

    /// What the patterns hit in the clean logs, as far as that was looked for.
    public ReadOnlyObjectProperty<CleanHits> cleanProperty() {
        return clean.getReadOnlyProperty();
    }

    /// Takes in what the patterns hit in the clean logs; the rules look at these records again.
    public void know(CleanHits hits, Set<String> paths) {
        clean.set(hits);
        check.paths(paths);
    }

    /// How the folder wants to be judged. Whatever changes it, the rules look at every record again.
    public FolderSettings settings() {
        return facts.settings();
    }

    /// What curators keep beside the records.
    public FolderFacts facts() {
        return facts;
    }

    /// The files of the records with these names, an id or a path each.
    private Set<String> paths(Set<String> names) {
        Set<String> paths = new TreeSet<>();
        for (String name : names) {
            records().withId(name).forEach(record -> paths.add(record.path()));
            records().at(name).ifPresent(record -> paths.add(record.path()));
        }
        return paths;
    }

    /// Takes the last step back, and looks at the place that it had changed.
    public void undo() {
        workspace.undo().ifPresent(step -> lookAt(step.inverse()));
    }

    /// Takes back the step `number` and no other: as [#undo] does where it is the last one, else alone while those after it stay, as a
    /// step of its own. Texts are compared in the background.
    ///
    /// @param refused hears why it cannot be taken back
    public void takeBack(long number, Consumer<Reversal.Impossible> refused) {
        if (workspace.nextUndo().filter(last -> last.number() == number).isPresent()) {
            undo();
            return;
        }
        History history = workspace.history();
        tasks.start((_, _) -> history.reversal(number), found -> {
            if (records() != history.records()) {
                takeBack(number, refused);
                return;
            }
            switch (found) {
                case Reversal.Possible(Step back) -> {
                    apply(back);
                    workspace.nextUndo().ifPresent(last -> lookAt(last.files()));
                }
                case Reversal.Impossible why -> refused.accept(why);
            }
        }, failure -> {
            throw new IllegalStateException("a step could not be taken back", failure);
        });
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

    /// Looks at one of these files: at one that has come back, else at the one that is looked at already.
    private void lookAt(List<FileChange> changes) {
        List<FileChange> there = changes.stream().filter(change -> records().at(change.path()).isPresent()).toList();
        there.stream().filter(change -> change.before().isEmpty() && change.from().isEmpty()).findFirst()
                .or(() -> there.stream().filter(change -> current.get().equals(Optional.of(change.path()))).findFirst())
                .or(() -> there.stream().findFirst()).ifPresent(change -> {
                    retracing = true;
                    try {
                        current.set(Optional.of(change.path()));
                    } finally {
                        retracing = false;
                    }
                    RecordPlace place = RecordPlace.of(change);
                    List.copyOf(placeListeners).forEach(listener -> listener.accept(place));
                });
    }

    /// Whether another record is just becoming the current one because a step was taken back or done again.
    public boolean isRetracing() {
        return retracing;
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

    /// Tells the listener where records are moved, by where they were, before [#onRecords] speaks and another one is looked at.
    public Subscription onMoves(Consumer<Map<String, String>> listener) {
        moveListeners.add(listener);
        return () -> moveListeners.remove(listener);
    }

    /// Tells the listener the paths whose findings were made anew.
    public Subscription onFindings(Consumer<Set<String>> listener) {
        return check.onFindings(listener);
    }

    /// Ends the session: the folder is no longer listened to.
    public void close() {
        workspaceChanges.close();
        recordListeners.clear();
        moveListeners.clear();
        placeListeners.clear();
        check.close();
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
        if (!event.moves().isEmpty()) {
            List.copyOf(moveListeners).forEach(listener -> listener.accept(event.moves()));
        }
        follow(event);
        List.copyOf(recordListeners).forEach(listener -> listener.accept(event.changed()));
        check.paths(event.changed());
    }

    /// Keeps looking at a record that was moved; looks at nothing where it is gone.
    private void follow(WorkspaceEvent event) {
        current.get().filter(path -> records().at(path).isEmpty())
                .ifPresent(path -> current.set(Optional.ofNullable(event.moves().get(path))
                        .filter(to -> records().at(to).isPresent())));
    }
}
