package dev.errata.ui.history;

import dev.errata.json.JsonText;
import dev.errata.json.TextDiff;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.workspace.FileChange;
import dev.errata.workspace.History;
import dev.errata.workspace.Reversal;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The steps that made the record that is looked at what it is, newest first, and the state on disk as the last line. Texts are
/// compared in the background. Belongs to the FX thread.
final class HistoryViewModel {
    /// What differs at the chosen line, and whether its step can be taken back alone: in all its files, or in this one.
    ///
    /// @param whole empty for the state on disk
    /// @param here  empty where the step has changed this file only
    record Detail(TextDiff diff, Optional<Reversal> whole, Optional<Reversal> here) {}

    private final CurationSession session;
    private final Newest comparing;
    private final List<Subscription> subscriptions;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<HistoryRow>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean active;

    HistoryViewModel(CurationSession session, FxTasks tasks) {
        this.session = session;
        this.comparing = tasks.newest();
        this.subscriptions = List.of(session.onRecords(_ -> read()),
                session.currentProperty().subscribe(_ -> read())::unsubscribe);
        chosen.subscribe(_ -> compare());
    }

    LocalDate today() {
        return session.today();
    }

    void close() {
        comparing.cancel();
        subscriptions.forEach(Subscription::close);
    }

    ObservableList<HistoryRow> rows() {
        return rows;
    }

    /// Whether the record is as it is on disk, and no step has touched it.
    boolean isUnedited() {
        return rows.size() == 1 && rows.getFirst().change().isIdle();
    }

    /// The line that is looked at.
    ObjectProperty<Optional<HistoryRow>> chosenProperty() {
        return chosen;
    }

    /// Empty until it is known.
    ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    RecordShape shape() {
        return session.currentRecord().map(ErrorRecord::shape).orElse(RecordShape.FLAT);
    }

    /// Follows the record from now on.
    void show() {
        active = true;
        read();
    }

    /// Stops following the record until [#show].
    void hide() {
        active = false;
    }

    private void read() {
        if (!active) {
            return;
        }
        int place = Math.max(0, chosen.get().map(rows::indexOf).orElse(0));
        Optional<Long> number = chosen.get().flatMap(HistoryRow::step).map(step -> step.entry().number());
        List<HistoryRow> now = new ArrayList<>();
        session.currentRecord().ifPresent(record -> {
            session.workspace().history().of(record.path()).forEach(step -> now.add(HistoryRow.of(step)));
            now.add(HistoryRow.onDisk(sinceDisk(record)));
        });
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
        look(now.stream().filter(row -> row.step().isPresent() && number.isPresent()
                && row.step().get().entry().number() == number.get()).findFirst()
                .or(() -> now.isEmpty() ? Optional.empty() : Optional.of(now.get(Math.min(place, now.size() - 1)))));
    }

    /// Compares also where the same line is looked at as before: whether its step can be taken back hangs on the steps after it.
    private void look(Optional<HistoryRow> row) {
        if (row.equals(chosen.get())) {
            compare();
        } else {
            chosen.set(row);
        }
    }

    private FileChange sinceDisk(ErrorRecord record) {
        Optional<JsonText> disk = session.workspace().savedRecords().at(record.path()).map(ErrorRecord::text);
        return FileChange.at(record.path(), disk, Optional.of(record.text()));
    }

    private void compare() {
        detail.set(Optional.empty());
        if (chosen.get().isEmpty()) {
            comparing.cancel();
            return;
        }
        HistoryRow row = chosen.get().get();
        History history = session.workspace().history();
        comparing.start((_, _) -> new Detail(row.change().diff(),
                row.step().map(step -> history.reversal(step.entry())),
                row.others() == 0 ? Optional.empty() : row.step().map(history::reversal)),
                found -> detail.set(Optional.of(found)), failure -> {
                    throw new IllegalStateException("texts could not be compared", failure);
                });
    }

    /// Takes the step back alone, as a new step.
    void apply(Reversal reversal) {
        if (reversal instanceof Reversal.Possible(Step step)) {
            session.apply(step);
        }
    }

    /// The text that the record had after the chosen step, or has on disk; empty where the record has it already.
    Optional<JsonText> restorable(HistoryRow row) {
        Optional<JsonText> wanted = row.step().isPresent() ? row.change().after() : row.change().before();
        return wanted.filter(text -> session.currentRecord().filter(now -> !now.text().sameBytes(text)).isPresent());
    }

    /// Gives the record that text again, as a new step.
    void restore(HistoryRow row) {
        restorable(row).ifPresent(text -> session.currentRecord()
                .ifPresent(record -> session.apply(new Step(StepName.of("history.step.restore"),
                        List.of(new Change.Edit(record.path(), text))))));
    }
}
