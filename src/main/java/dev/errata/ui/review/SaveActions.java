package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.FileChange;
import dev.errata.workspace.SaveConflictException;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.value.ObservableValue;

/// Saves in the background and tells how it went; asks what to do where the disk holds something else than was read. A save
/// that fails changes nothing here: the edits stay. Belongs to the FX thread.
public final class SaveActions {
    private final CurationSession session;
    private final FxTasks tasks;
    private final Notifier notifier;
    private final Runnable flush;
    private final Conflict.Question question;

    /// @param flush hands in what is typed and not yet a step; runs before each save
    public SaveActions(CurationSession session, Localization localization, FxTasks tasks, Dialogs dialogs,
            Notifier notifier, Runnable flush) {
        this(session, tasks, notifier, flush, new ConflictDialog(dialogs, localization, tasks));
    }

    SaveActions(CurationSession session, FxTasks tasks, Notifier notifier, Runnable flush,
            Conflict.Question question) {
        this.session = session;
        this.tasks = tasks;
        this.notifier = notifier;
        this.flush = flush;
        this.question = question;
    }

    /// Whether the record that is looked at has unsaved changes.
    public ObservableValue<Boolean> currentUnsaved() {
        return session.unsavedProperty().flatMap(
                unsaved -> session.currentProperty().map(current -> current.filter(unsaved::contains).isPresent()));
    }

    /// Saves the file of the record that is looked at.
    public void saveCurrent() {
        flush.run();
        session.currentProperty().get().ifPresent(path -> save(List.of(path), () -> {}, () -> {}));
    }

    /// Saves every file, all or none; `whenSaved` follows only where that came to a good end.
    public void saveAll(Runnable whenSaved) {
        flush.run();
        save(session.unsavedProperty().get(), whenSaved, () -> {});
    }

    /// Saves these; on a failure `whenFailed` runs before the person is told or asked. After a conflict that was settled,
    /// `whenSaved` follows all the same.
    void save(Collection<String> paths, Runnable whenSaved, Runnable whenFailed) {
        List<String> wanted = session.workspace().savedWith(paths);
        if (wanted.isEmpty()) {
            whenSaved.run();
            return;
        }
        session.save(wanted, () -> {
            tell(Tone.GOOD, saved(wanted));
            whenSaved.run();
        }, failure -> {
            whenFailed.run();
            failed(failure, wanted, whenSaved);
        });
    }

    /// A file that moved is one file, named by where it is.
    private Phrase saved(List<String> written) {
        List<String> there = written.stream().filter(path -> session.records().at(path).isPresent()).toList();
        return there.size() == 1 && written.size() <= 2
                ? Phrase.of("review.saved.one", there.getFirst())
                : Phrase.of("review.saved.many", written.size());
    }

    private void failed(Exception failure, List<String> wanted, Runnable whenSaved) {
        switch (failure) {
            case SaveConflictException conflict -> look(conflict.paths(), wanted, whenSaved);
            case IOException refused ->
                notifier.tell(Notice
                        .of(Tone.ERROR, SaveFailure.phrase(refused, session.workspace().folder(), wanted))
                        .offering(Phrase.of("review.failed.again"), () -> save(wanted, () -> {}, () -> {})));
            default -> throw new IllegalStateException("a save failed", failure);
        }
    }

    /// Reads what is on disk, so that a person can choose with both texts before the eyes.
    private void look(List<String> paths, List<String> wanted, Runnable whenSaved) {
        Workspace workspace = session.workspace();
        TreeSet<String> tied = new TreeSet<>(workspace.savedWith(paths));
        tied.addAll(paths);
        tasks.start((_, _) -> workspace.onDisk(tied), seen -> ask(seen, wanted, whenSaved),
                failure -> failed(failure, wanted, whenSaved));
    }

    private void ask(Map<String, Optional<JsonText>> seen, List<String> wanted, Runnable whenSaved) {
        List<FileChange> changes = seen.entrySet().stream()
                .map(file -> FileChange.at(file.getKey(), file.getValue(),
                        session.records().at(file.getKey()).map(ErrorRecord::text)))
                .filter(change -> !change.isIdle()).toList();
        Runnable overwrite = () -> {
            session.workspace().rebase(seen);
            save(wanted, whenSaved, () -> {});
        };
        if (changes.isEmpty()) {
            overwrite.run();
            return;
        }
        question.ask(new Conflict(changes, overwrite, () -> takeDisk(List.copyOf(seen.keySet()), wanted, whenSaved)));
    }

    private void takeDisk(List<String> paths, List<String> wanted, Runnable whenSaved) {
        tasks.start((_, _) -> {
            session.workspace().reload(paths, "review.step.take-disk");
            return paths;
        }, taken -> {
            tell(Tone.INFO, Phrase.of("review.taken", taken.size(), taken.getFirst()));
            save(wanted, whenSaved, () -> {});
        }, failure -> failed(failure, wanted, whenSaved));
    }

    private void tell(Tone tone, Phrase text) {
        notifier.tell(Notice.of(tone, text));
    }
}
