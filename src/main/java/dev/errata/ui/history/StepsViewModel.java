package dev.errata.ui.history;

import dev.errata.json.TextDiff;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.workspace.FileChange;
import dev.errata.workspace.History;
import dev.errata.workspace.HistoryEntry;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// All steps over all records as of the moment it is made, the last possible first: those that were taken back, those in force,
/// and the moment before all of them. Texts are compared in the background. Belongs to the FX thread.
final class StepsViewModel {
    /// More files of one step are not compared.
    static final int MOST_FILES = 20;

    /// What a step did to a file.
    record FileDiff(FileChange change, TextDiff diff) {}

    private final CurationSession session;
    private final Newest comparing;
    private final List<StepRow> rows;
    private final ObjectProperty<Optional<StepRow>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<FileDiff>> diffs = new ReadOnlyObjectWrapper<>(List.of());

    StepsViewModel(CurationSession session, FxTasks tasks) {
        this.session = session;
        this.comparing = tasks.newest();
        this.rows = rows(session.workspace().history());
        chosen.subscribe(_ -> compare());
        chosen.set(rows.stream().filter(row -> row.state() == StepRow.State.NOW).findFirst());
    }

    LocalDate today() {
        return session.today();
    }

    private static List<StepRow> rows(History history) {
        List<StepRow> rows = new ArrayList<>();
        history.undone().reversed().forEach(entry -> rows.add(new StepRow(Optional.of(entry), StepRow.State.UNDONE)));
        long now = history.done().stream().findFirst().map(HistoryEntry::number).orElse(0L);
        history.done().forEach(entry -> rows.add(new StepRow(Optional.of(entry),
                entry.number() == now ? StepRow.State.NOW : StepRow.State.PAST)));
        rows.add(new StepRow(Optional.empty(), now == 0 ? StepRow.State.NOW : StepRow.State.PAST));
        return List.copyOf(rows);
    }

    List<StepRow> rows() {
        return rows;
    }

    /// The point that is looked at.
    ObjectProperty<Optional<StepRow>> chosenProperty() {
        return chosen;
    }

    /// What the step of that point did, as far as it is known.
    ReadOnlyObjectProperty<List<FileDiff>> diffsProperty() {
        return diffs.getReadOnlyProperty();
    }

    /// What a step changed: the record by its id, and how many others.
    Optional<String> record(HistoryEntry entry) {
        return entry.files().stream().findFirst().map(file -> file.after().or(file::before)
                .flatMap(text -> new ErrorRecord(file.path(), text).id()).orElse(file.path()));
    }

    private void compare() {
        diffs.set(List.of());
        List<FileChange> files = chosen.get().flatMap(StepRow::entry).map(HistoryEntry::files).orElseGet(List::of);
        comparing.start((cancellation, _) -> {
            List<FileDiff> found = new ArrayList<>();
            for (FileChange file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
                cancellation.check();
                found.add(new FileDiff(file, file.diff()));
            }
            return found;
        }, diffs::set, failure -> {
            throw new IllegalStateException("texts could not be compared", failure);
        });
    }

    /// Undoes or does again until the chosen point is reached.
    void goToChosen() {
        chosen.get().ifPresent(row -> session.goTo(row.number()));
    }

    void close() {
        comparing.cancel();
    }
}
