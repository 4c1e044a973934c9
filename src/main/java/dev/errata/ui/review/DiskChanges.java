package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TaskName;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.DiskFile;
import dev.errata.workspace.DiskPlan;
import dev.errata.workspace.DiskSummary;
import dev.errata.workspace.Draft;
import dev.errata.workspace.FolderDisk;
import dev.errata.workspace.SkippedFile;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Takes in what other programs have done to the files of the open folder, tells of it, and settles what nobody can decide but a person.
/// Works out in the background, takes over in a moment. Belongs to the FX thread.
public final class DiskChanges {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final TaskName READING = TaskName.stoppable(Phrase.of("review.disk.task"), TaskName.Unit.FILES);

    private final CurationSession session;
    private final FxTasks tasks;
    private final Notifier notifier;
    private final Runnable flush;
    private final Delay delay;
    private final DiskQuestions questions;
    private final DiskWords words;
    private final Newest reading;
    private final Debouncer reconciling;
    private final Subscription edits;
    private final ReadOnlyObjectWrapper<Optional<DiskSummary>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DiskState> state = new ReadOnlyObjectWrapper<>(DiskState.ALIKE);
    private Runnable show = () -> {};
    private boolean closed;

    /// @param flush hands in what is typed and not yet a step
    public DiskChanges(CurationSession session, Localization localization, FxTasks tasks, Dialogs dialogs,
            Notifier notifier, Delay delay, Runnable flush) {
        this(session, localization, tasks, notifier, delay, flush, new DiskDialogs(dialogs, localization));
    }

    DiskChanges(CurationSession session, Localization localization, FxTasks tasks, Notifier notifier, Delay delay,
            Runnable flush, DiskQuestions questions) {
        this.session = session;
        this.tasks = tasks;
        this.notifier = notifier;
        this.flush = flush;
        this.delay = delay;
        this.questions = questions;
        this.words = new DiskWords(localization);
        this.reading = tasks.newest();
        this.reconciling = new Debouncer(delay, Duration.ofMillis(300), this::reconcile);
        this.edits = session.onRecords(this::edited);
    }

    /// What was last taken in; empty until something was.
    public ReadOnlyObjectProperty<Optional<DiskSummary>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Which records do not go with their files on disk.
    public ReadOnlyObjectProperty<DiskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Names who shows what was last taken in.
    public void onShow(Runnable shows) {
        show = shows;
    }

    /// Lets go of the session.
    public void close() {
        closed = true;
        reading.cancel();
        reconciling.cancel();
        edits.close();
    }

    /// Reads every file of the folder again.
    public void reload() {
        reading.start(READING, (cancellation, progress) -> disk().lookAtAll(progress, cancellation),
                files -> take(files, this::reloaded), this::unread);
    }

    private void reloaded(DiskPlan plan) {
        if (plan.summary().isEmpty()) {
            DiskState now = DiskState.of(workspace());
            notifier.tell(now.isAlike()
                    ? Notice.of(Tone.GOOD, Phrase.of("review.disk.same"))
                    : standing(now.paths()));
        }
    }

    private void unread(Exception failure) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException("the folder could not be read again", failure);
        }
        notifier.tell(Notice.of(Tone.ERROR,
                Phrase.of("review.disk.unread", DiskReason.named(failure))));
    }

    /// Looks at these files, and takes in what they are.
    void look(Collection<String> paths, Consumer<DiskPlan> whenTaken, Consumer<Exception> onFailure) {
        List<String> wanted = List.copyOf(paths);
        tasks.start((cancellation, _) -> disk().look(wanted, cancellation), files -> take(files, whenTaken),
                onFailure);
    }

    /// Takes in files as they were found. What is typed meanwhile is merged too.
    ///
    /// @param whenTaken hears what came of it
    public void take(List<DiskFile> files, Consumer<DiskPlan> whenTaken) {
        if (closed) {
            return;
        }
        tasks.start((_, _) -> disk().plan(files), plan -> taken(files, plan, whenTaken), failure -> {
            throw new IllegalStateException("what is on disk could not be taken in", failure);
        });
    }

    private void taken(List<DiskFile> files, DiskPlan plan, Consumer<DiskPlan> whenTaken) {
        if (closed) {
            return;
        }
        flush.run();
        if (!session.take(plan)) {
            delay.after(PAUSE, () -> take(files, whenTaken));
            return;
        }
        tell(plan.summary());
        whenTaken.accept(plan);
    }

    private void tell(DiskSummary summary) {
        if (!summary.changes().isEmpty()) {
            last.set(Optional.of(summary));
            notifier.tell(Notice.of(Tone.INFO, words.taken(summary)).offering(Phrase.of("review.disk.show"),
                    () -> show.run()));
        }
        if (!summary.apart().isEmpty()) {
            notifier.tell(standing(summary.apart()));
        }
    }

    private Notice standing(SortedSet<String> paths) {
        return Notice.of(Tone.WARNING, words.apart(paths, DiskState.of(workspace())))
                .offering(Phrase.of("review.disk.decide"), this::settleAll);
    }

    /// Edits may have come to go with what is on disk.
    private void edited(Set<String> changed) {
        DiskState now = DiskState.of(workspace());
        if (!now.equals(state.get())) {
            state.set(now);
        }
        boolean isConcerned = now.apart().keySet().stream()
                .anyMatch(path -> changed.contains(path)
                        || Optional.ofNullable(workspace().moves().get(path)).filter(changed::contains).isPresent());
        if (isConcerned) {
            reconciling.request();
        }
    }

    private void reconcile() {
        take(disk().apart(), _ -> {});
    }

    /// Asks what becomes of all records that are apart from what is on disk.
    public void settleAll() {
        settle(DiskState.of(workspace()).paths(), () -> {});
    }

    /// Asks what becomes of those of these files that are apart from what is on disk.
    ///
    /// @param whenSettled follows once a person has said so
    void settle(Collection<String> paths, Runnable whenSettled) {
        flush.run();
        Workspace workspace = workspace();
        Map<String, String> moves = workspace.moves();
        if (isOfUnseen(paths, whenSettled)) {
            return;
        }
        Map<String, Optional<JsonText>> disk = workspace.apart();
        List<Versions> files = new ArrayList<>();
        for (String path : new TreeSet<>(paths)) {
            if (disk.containsKey(path)) {
                String at = moves.getOrDefault(path, path);
                files.add(new Versions(path, new Draft(text(workspace.savedRecords().at(path)),
                        text(workspace.records().at(at))), disk.getOrDefault(path, Optional.empty())));
            }
        }
        if (!files.isEmpty()) {
            questions.ask(new Standoff(files, results -> settled(files, moves, results, whenSettled)));
        }
    }

    private static Optional<JsonText> text(Optional<ErrorRecord> record) {
        return record.map(ErrorRecord::text);
    }

    /// Whether some of these files cannot be read: these a person is asked of first, or told of where nothing can be done from here.
    private boolean isOfUnseen(Collection<String> paths, Runnable whenSettled) {
        SortedMap<String, SkippedFile> unseen = disk().unseen();
        unseen.keySet().retainAll(paths);
        SortedSet<String> untouched = new TreeSet<>(unseen.keySet());
        unseen.keySet().retainAll(workspace().unsaved());
        untouched.removeAll(unseen.keySet());
        if (!untouched.isEmpty()) {
            notifier.tell(Notice.of(Tone.WARNING, words.apart(untouched, DiskState.of(workspace()))));
        }
        Optional<String> hidden = unseen.values().stream()
                .filter(file -> file.reason() == SkippedFile.Reason.HIDDEN).map(SkippedFile::path).findFirst();
        if (hidden.isPresent()) {
            notifier.tell(Notice.of(Tone.ERROR, Phrase.of("review.disk.hidden", hidden.get())));
        } else if (!unseen.isEmpty()) {
            questions.ask(new UnseenFiles(new TreeSet<>(unseen.keySet()),
                    () -> putAway(unseen.keySet(), paths, whenSettled)));
        }
        return !unseen.isEmpty();
    }

    /// Afterwards nothing stands there, and the edits may be saved; what else is to be settled is asked then.
    private void putAway(Set<String> unseen, Collection<String> paths, Runnable whenSettled) {
        tasks.start((_, _) -> {
            disk().putAway(unseen);
            return unseen;
        }, _ -> look(unseen, _ -> {
            Map<String, Optional<JsonText>> now = workspace().apart();
            Map<String, Optional<JsonText>> free = new TreeMap<>();
            unseen.stream().filter(path -> now.getOrDefault(path, Optional.of(JsonText.of(""))).isEmpty())
                    .forEach(path -> free.put(path, Optional.empty()));
            workspace().rebase(free);
            if (DiskState.of(workspace()).paths().stream().noneMatch(paths::contains)) {
                whenSettled.run();
            } else {
                settle(paths, whenSettled);
            }
        }, this::unread), failure -> {
            if (!(failure instanceof IOException refused)) {
                throw new IllegalStateException("a file could not be put away", failure);
            }
            notifier.tell(Notice.of(Tone.ERROR,
                    SaveFailure.phrase(refused, workspace().folder(), List.copyOf(unseen))));
        });
    }

    /// What was on disk when the person chose has been seen; what came later is looked at anew.
    private void settled(List<Versions> files, Map<String, String> moves, Map<String, Optional<JsonText>> results,
            Runnable whenSettled) {
        List<Change> changes = new ArrayList<>();
        results.forEach((path, text) -> session.records().changeTo(moves.getOrDefault(path, path), text)
                .ifPresent(changes::add));
        session.apply(new Step(files.size() == 1
                ? StepName.words("review.step.settle", List.of(files.getFirst().path()))
                : StepName.words("review.step.settle-many",
                        List.of(Integer.toString(files.size()))),
                changes));
        Map<String, Optional<JsonText>> seen = new TreeMap<>();
        files.forEach(file -> seen.put(file.path(), file.disk()));
        workspace().rebase(seen);
        whenSettled.run();
    }

    private Workspace workspace() {
        return session.workspace();
    }

    private FolderDisk disk() {
        return workspace().disk();
    }
}
