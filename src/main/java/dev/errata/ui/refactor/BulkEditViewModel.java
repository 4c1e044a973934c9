package dev.errata.ui.refactor;

import dev.errata.json.JsonText;
import dev.errata.json.TextDiff;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.refactor.BulkEdit;
import dev.errata.refactor.BulkOutcome;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// One edit of many records, previewed at each change of what is asked for: what becomes of each record, which of them are ticked,
/// and the diff of the one that is looked at.
final class BulkEditViewModel {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Phrase WORKING = Phrase.of("refactor.bulk.working");

    private final Desk desk;
    private final BulkScopes scopes;
    private final BulkRequest request;
    private final ObjectProperty<BulkScopes.Scope> scope = new SimpleObjectProperty<>();
    private final ObservableList<BulkEdit.Row> rows = FXCollections.observableArrayList();
    private final Set<String> unticked = new HashSet<>();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Phrase>> obstacle = new ReadOnlyObjectWrapper<>(Optional.of(WORKING));
    private final ReadOnlyObjectWrapper<Optional<TextDiff>> diff = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Newest previewing;
    private final Newest comparing;
    private final Debouncer pause;
    private RecordSet previewed = RecordSet.empty();
    private Optional<String> lookedAt = Optional.empty();
    private Runnable whenShown = () -> {};
    private boolean touched;

    /// @param first the records that are meant until others are chosen
    BulkEditViewModel(Desk desk, BulkScopes scopes, BulkScopes.Scope first, BulkRequest request) {
        this.desk = desk;
        this.scopes = scopes;
        this.request = request;
        this.previewing = desk.tasks().newest();
        this.comparing = desk.tasks().newest();
        this.pause = new Debouncer(desk.delay(), PAUSE, this::preview);
        scope.set(first);
        scope.subscribe((_, _) -> preview());
        request.onChange(this::changed);
        preview();
    }

    BulkRequest request() {
        return request;
    }

    BulkScopes scopes() {
        return scopes;
    }

    /// Which records are edited.
    ObjectProperty<BulkScopes.Scope> scopeProperty() {
        return scope;
    }

    /// What becomes of each record, those that change first.
    ObservableList<BulkEdit.Row> rows() {
        return rows;
    }

    /// Hears each new preview, when its rows are there.
    void onShown(Runnable heard) {
        whenShown = heard;
    }

    /// The row to look at: that of the same record as before, else the first.
    int rowToLookAt() {
        for (int i = 0; i < rows.size(); i++) {
            if (lookedAt.equals(Optional.of(rows.get(i).path()))) {
                return i;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }

    /// How many records would be changed.
    ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /// What differs in the record that is looked at; empty until it is known.
    ReadOnlyObjectProperty<Optional<TextDiff>> diffProperty() {
        return diff.getReadOnlyProperty();
    }

    /// Why nothing can be applied now; empty where it can.
    ObservableValue<Optional<Phrase>> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    /// What is wrong with what somebody asked for; empty while nothing was, and it only has to be said what comes first.
    Optional<Phrase> mistake() {
        return request.obstacle().filter(_ -> touched);
    }

    /// Why no record can be ticked; empty where one can.
    Optional<Phrase> tickObstacle() {
        return request.obstacle().or(this::working)
                .or(() -> changing() == 0 ? Optional.of(Phrase.of("refactor.bulk.no-change")) : Optional.empty());
    }

    /// That the preview is not there yet; empty where it is.
    Optional<Phrase> working() {
        return obstacle.get().filter(WORKING::equals);
    }

    /// How many records are left as they are, by the reason.
    Map<BulkOutcome.Reason, Integer> left() {
        Map<BulkOutcome.Reason, Integer> left = new EnumMap<>(BulkOutcome.Reason.class);
        rows.forEach(row -> {
            if (row.outcome() instanceof BulkOutcome.Left(BulkOutcome.Reason reason)) {
                left.merge(reason, 1, Integer::sum);
            }
        });
        return left;
    }

    /// How many records the edit would change if all were ticked.
    int changing() {
        return (int) rows.stream().filter(BulkEditViewModel::changes).count();
    }

    String name(BulkEdit.Row row) {
        return desk.name(row.path());
    }

    static boolean changes(BulkEdit.Row row) {
        return row.outcome() instanceof BulkOutcome.Changed;
    }

    boolean isTicked(BulkEdit.Row row) {
        return changes(row) && !unticked.contains(row.path());
    }

    void tick(BulkEdit.Row row) {
        if (!unticked.remove(row.path())) {
            unticked.add(row.path());
        }
        count();
    }

    /// Ticks every record that changes, or none where all are ticked.
    void tickAll() {
        boolean all = ticked.get() == changing();
        unticked.clear();
        if (all) {
            rows.stream().filter(BulkEditViewModel::changes).forEach(row -> unticked.add(row.path()));
        }
        count();
    }

    /// Looks at what becomes of a record.
    void lookAt(Optional<BulkEdit.Row> row) {
        diff.set(Optional.empty());
        lookedAt = row.map(BulkEdit.Row::path).or(() -> lookedAt);
        Optional<JsonText> before = row.flatMap(chosen -> previewed.at(chosen.path())).map(ErrorRecord::text);
        if (before.isPresent() && row.orElseThrow().outcome() instanceof BulkOutcome.Changed(JsonText after, _)) {
            comparing.start((_, _) -> TextDiff.of(before.get(), after), found -> diff.set(Optional.of(found)),
                    Desk.UNEXPECTED);
        } else {
            comparing.cancel();
        }
    }

    /// Changes the ticked records, as one step.
    void apply() {
        List<BulkEdit.Row> chosen = rows.stream().filter(this::isTicked).toList();
        if (chosen.isEmpty() || working().isPresent() || desk.records() != previewed) {
            return;
        }
        boolean one = chosen.size() == 1;
        desk.session().apply(Desk.step(one ? "refactor.step.bulk-one" : "refactor.step.bulk",
                BulkEdit.changes(chosen, _ -> true),
                one ? name(chosen.getFirst()) : Integer.toString(chosen.size())));
        desk.done(Phrase.of("refactor.bulk.done", chosen.size()));
    }

    void close() {
        pause.cancel();
        previewing.cancel();
        comparing.cancel();
    }

    private void changed() {
        touched = true;
        previewing.cancel();
        obstacle.set(Optional.of(WORKING));
        pause.request();
    }

    private void preview() {
        pause.cancel();
        obstacle.set(Optional.of(WORKING));
        Optional<BulkRequest.Asked> asked = request.asked();
        if (asked.isEmpty()) {
            previewing.cancel();
            show(List.of());
            return;
        }
        previewed = desk.records();
        RecordSet records = previewed;
        BulkEdit edit = new BulkEdit(asked.get().fields(), asked.get().operation(), desk.session().schema());
        List<String> paths = scopes.paths(scope.get());
        previewing.start((cancellation, progress) -> edit.preview(records, paths, progress, cancellation).stream()
                .sorted(Comparator.comparing(row -> !changes(row))).toList(), this::show, Desk.UNEXPECTED);
    }

    private void show(List<BulkEdit.Row> found) {
        rows.setAll(found);
        unticked.retainAll(found.stream().map(BulkEdit.Row::path).collect(Collectors.toSet()));
        countTicked();
        judge();
        whenShown.run();
    }

    /// Ticks in rows that are about to be made anew decide nothing.
    private void count() {
        countTicked();
        if (working().isEmpty()) {
            judge();
        }
    }

    private void countTicked() {
        ticked.set((int) rows.stream().filter(this::isTicked).count());
    }

    private void judge() {
        obstacle.set(request.obstacle().or(() -> ticked.get() == 0
                ? Optional.of(Phrase.of("refactor.bulk.nothing"))
                : Optional.empty()));
    }
}
