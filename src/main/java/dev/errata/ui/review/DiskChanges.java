package dev.errata.ui.review;

import dev.errata.workspace.FolderDisk;
import dev.errata.workspace.StepName;
import dev.errata.workspace.SkippedFile;
import dev.errata.record.ErrorRecord;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Dialogs;
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
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
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
    private final Standoff.Question question;
    private final DiskWords words;
    private final Newest reading;
    private final Debouncer reconciling;
    private final Subscription edits;
    private final ReadOnlyObjectWrapper<Optional<DiskSummary>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, Optional<JsonText>>> apart = new ReadOnlyObjectWrapper<>(
            Map.of());
    private Runnable show = () -> {};
    private boolean closed;

    /// @param flush hands in what is typed and not yet a step
    public DiskChanges(CurationSession session, Localization localization, FxTasks tasks, Dialogs dialogs,
            Notifier notifier, Delay delay, Runnable flush) {
        this(session, localization, tasks, notifier, delay, flush, new StandoffDialog(dialogs, localization));
    }

    DiskChanges(CurationSession session, Localization localization, FxTasks tasks, Notifier notifier, Delay delay,
            Runnable flush, Standoff.Question question) {
        this.session = session;
        this.tasks = tasks;
        this.notifier = notifier;
        this.flush = flush;
        this.delay = delay;
        this.question = question;
        this.words = new DiskWords(localization);
        this.reading = tasks.newest();
        this.reconciling = new Debouncer(delay, Duration.ofMillis(300), this::reconcile);
        this.edits = session.onRecords(this::edited);
    }

    /// What was last taken in; empty until something was.
    public ReadOnlyObjectProperty<Optional<DiskSummary>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// What stands on disk of the records whose edits do not go with it, by path; empty where their file has gone.
    public ReadOnlyObjectProperty<Map<String, Optional<JsonText>>> apartProperty() {
        return apart.getReadOnlyProperty();
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
            Set<String> open = workspace().apart().keySet();
            notifier.tell(open.isEmpty()
                    ? Notice.of(Tone.GOOD, Phrase.of("review.disk.same"))
                    : standing(new TreeSet<>(open)));
        }
    }

    private void unread(Exception failure) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException("the folder could not be read again", failure);
        }
        notifier.tell(Notice.of(Tone.ERROR,
                Phrase.of("review.disk.unread", String.valueOf(failure.getMessage()))));
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

    private Notice standing(NavigableSet<String> paths) {
        Map<String, Optional<JsonText>> disk = workspace().apart();
        boolean isGone = paths.stream().allMatch(path -> disk.getOrDefault(path, Optional.empty()).isEmpty());
        return Notice.of(Tone.WARNING, words.apart(paths, isGone)).offering(Phrase.of("review.disk.decide"),
                this::settleAll);
    }

    /// Edits may have come to go with what is on disk.
    private void edited(Set<String> changed) {
        Map<String, Optional<JsonText>> now = workspace().apart();
        if (!now.equals(apart.get())) {
            apart.set(now);
        }
        boolean isConcerned = now.keySet().stream()
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
        settle(workspace().apart().keySet(), () -> {});
    }

    /// Asks what becomes of those of these files that are apart from what is on disk.
    ///
    /// @param whenSettled follows once a person has said so
    void settle(Collection<String> paths, Runnable whenSettled) {
        flush.run();
        Workspace workspace = workspace();
        Map<String, String> moves = workspace.moves();
        Map<String, Optional<JsonText>> disk = workspace.apart();
        List<Versions> files = new ArrayList<>();
        for (String path : new TreeSet<>(paths)) {
            if (disk.containsKey(path) && !isTooLarge(path)) {
                String at = moves.getOrDefault(path, path);
                files.add(new Versions(path, new Draft(text(workspace.savedRecords().at(path)),
                        text(workspace.records().at(at))), disk.getOrDefault(path, Optional.empty())));
            }
        }
        paths.stream().filter(path -> disk.containsKey(path) && isTooLarge(path)).findFirst().ifPresent(
                path -> notifier.tell(Notice.of(Tone.ERROR, Phrase.of("review.disk.too-large", path))));
        if (!files.isEmpty()) {
            question.ask(new Standoff(files, results -> settled(files, moves, results, whenSettled)));
        }
    }

    private static Optional<JsonText> text(Optional<ErrorRecord> record) {
        return record.map(ErrorRecord::text);
    }

    private boolean isTooLarge(String path) {
        return workspace().skipped().stream().anyMatch(file -> file.path().equals(path)
                && file.reason() == SkippedFile.Reason.TOO_LARGE);
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
