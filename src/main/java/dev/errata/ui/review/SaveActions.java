package dev.errata.ui.review;

import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.SaveConflictException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.value.ObservableValue;

/// Saves in the background and tells how it went; asks what to do where the disk holds something else than was read. A save
/// that fails changes nothing here: the edits stay. Belongs to the FX thread.
public final class SaveActions {
    private static final int MOST_ATTEMPTS = 3;
    /// Of so many texts it is known at once whether they are JSON.
    private static final int MOST_LOOKED_AT = 20;

    private final CurationSession session;
    private final Notifier notifier;
    private final Runnable flush;
    private final DiskChanges disk;

    /// @param flush hands in what is typed and not yet a step; runs before each save
    /// @param disk  takes in what others have written meanwhile
    public SaveActions(CurationSession session, Notifier notifier, Runnable flush, DiskChanges disk) {
        this.session = session;
        this.notifier = notifier;
        this.flush = flush;
        this.disk = disk;
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
        save(new Attempt(List.copyOf(paths), whenSaved, MOST_ATTEMPTS), whenFailed);
    }

    /// A save that is under way.
    ///
    /// @param left how often it may be tried again
    private record Attempt(List<String> paths, Runnable whenSaved, int left) {
        Attempt again() {
            return new Attempt(paths, whenSaved, left - 1);
        }
    }

    private void save(Attempt attempt, Runnable whenFailed) {
        List<String> wanted = session.workspace().savedWith(attempt.paths());
        if (wanted.isEmpty()) {
            attempt.whenSaved().run();
            return;
        }
        if (session.workspace().disk().unseen().keySet().stream().anyMatch(wanted::contains)) {
            whenFailed.run();
            disk.settle(wanted, () -> save(attempt.again(), () -> {}));
            return;
        }
        session.save(wanted, () -> {
            broken(wanted).ifPresentOrElse(phrase -> tell(Tone.WARNING, phrase), () -> tell(Tone.GOOD, saved(wanted)));
            attempt.whenSaved().run();
        }, failure -> {
            whenFailed.run();
            failed(failure, attempt, wanted);
        });
    }

    /// A text that is no JSON is saved as it is, which people are told of.
    private Optional<Phrase> broken(List<String> written) {
        return written.stream().limit(MOST_LOOKED_AT).flatMap(path -> session.records().at(path).stream())
                .flatMap(record -> record.text().problems().stream().filter(problem -> problem.fault().isFatal())
                        .limit(1).map(problem -> Phrase.of("review.saved.broken", record.path(),
                                problem.position().line(), problem.position().column())))
                .findFirst();
    }

    /// A file that moved is one file, named by where it is.
    private Phrase saved(List<String> written) {
        List<String> there = written.stream().filter(path -> session.records().at(path).isPresent()).toList();
        return there.size() == 1 && written.size() <= 2
                ? Phrase.of("review.saved.one", there.getFirst())
                : Phrase.of("review.saved.many", written.size());
    }

    private void failed(Exception failure, Attempt attempt, List<String> wanted) {
        switch (failure) {
            case SaveConflictException conflict when attempt.left() > 0 -> meet(conflict, attempt, wanted);
            case IOException refused ->
                notifier.tell(Notice
                        .of(Tone.ERROR, SaveFailure.phrase(refused, session.workspace().folder(), wanted))
                        .offering(Phrase.of("review.failed.again"), () -> save(wanted, () -> {}, () -> {})));
            default -> throw new IllegalStateException("a save failed", failure);
        }
    }

    /// Takes in what others have written first; what goes together with it is saved then, of the rest a person is asked.
    private void meet(SaveConflictException conflict, Attempt attempt, List<String> wanted) {
        Set<String> tied = new TreeSet<>(wanted);
        tied.addAll(conflict.paths());
        disk.look(tied, _ -> {
            List<String> open = DiskState.of(session.workspace()).paths().stream().filter(tied::contains).toList();
            if (open.isEmpty()) {
                save(attempt.again(), () -> {});
            } else {
                disk.settle(open, () -> save(attempt.again(), () -> {}));
            }
        }, failure -> failed(failure, attempt, wanted));
    }

    private void tell(Tone tone, Phrase text) {
        notifier.tell(Notice.of(tone, text));
    }
}
