package dev.errata.ui.problems;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Progress;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.Mending;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The mending of many records: which of them are ticked, and what would be changed for the one that is looked at. Records with safe
/// fixes alone are ticked from the start, the others wait for a look. Belongs to the FX thread.
final class BulkMendingViewModel {
    private final Mender mender;
    private final RuleContext context;
    private final Newest looking;
    private final List<Row> rows;
    private final Set<String> ticked = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<List<Change>>> changes = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A record to be mended.
    ///
    /// @param findings what of it has a fix
    record Row(String file, List<Finding> findings) {

        /// Whether mending it needs no look.
        boolean isSafe() {
            return findings.stream().allMatch(finding -> finding.fixing() == Fixing.SAFE);
        }
    }

    /// @param findings each with a fix
    BulkMendingViewModel(Mender mender, FxTasks tasks, List<Finding> findings) {
        this.mender = mender;
        this.context = mender.session().context();
        this.looking = tasks.newest();
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.forEach(finding -> byFile.computeIfAbsent(finding.file(), _ -> new ArrayList<>()).add(finding));
        List<Row> all = new ArrayList<>();
        byFile.forEach((file, found) -> all.add(new Row(file, List.copyOf(found))));
        rows = List.copyOf(all);
        rows.stream().filter(Row::isSafe).forEach(row -> ticked.add(row.file()));
        count();
    }

    void close() {
        looking.cancel();
    }

    /// In the order of the files.
    List<Row> rows() {
        return rows;
    }

    /// Those that the changes are made to.
    RecordSet records() {
        return context.records();
    }

    /// What the record is called.
    String name(Row row) {
        return context.records().at(row.file()).flatMap(record -> record.id()).orElse(row.file());
    }

    /// How many problems would be mended.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// How many records are ticked.
    int tickedRows() {
        return ticked.size();
    }

    /// How many records wait for a look, since their fixes are not safe.
    int unsafeRows() {
        return (int) rows.stream().filter(row -> !row.isSafe()).count();
    }

    /// What would change for the record that is looked at; empty until it is known.
    ReadOnlyObjectProperty<Optional<List<Change>>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    ObservableValue<Optional<Phrase>> obstacle() {
        return count.map(number -> number.intValue() == 0
                ? Optional.of(Phrase.of("problems.bulk.nothing"))
                : Optional.empty());
    }

    boolean isTicked(Row row) {
        return ticked.contains(row.file());
    }

    void tick(Row row) {
        if (!ticked.remove(row.file())) {
            ticked.add(row.file());
        }
        count();
    }

    /// Ticks all records, or none where all are.
    void tickAll() {
        boolean all = ticked.size() == rows.size();
        ticked.clear();
        if (!all) {
            rows.forEach(row -> ticked.add(row.file()));
        }
        count();
    }

    /// Works out what would change for a record alone.
    void lookAt(Row row) {
        changes.set(Optional.empty());
        looking.start((cancellation, _) -> Mending.of(row.findings(), mender.session().rules(), context, Progress.NONE,
                cancellation).joined(),
                found -> changes.set(Optional.of(found)), failure -> {
                    throw new IllegalStateException("a quick fix could not be worked out", failure);
                });
    }

    /// Mends the ticked records as one step; none where records have changed since they were looked at.
    void apply() {
        List<Finding> chosen = rows.stream().filter(this::isTicked).flatMap(row -> row.findings().stream()).toList();
        if (mender.isCurrent(context)) {
            mender.mend(chosen, found -> mender.apply(found, chosen));
        }
    }

    private void count() {
        count.set(rows.stream().filter(this::isTicked).mapToInt(row -> row.findings().size()).sum());
    }
}
