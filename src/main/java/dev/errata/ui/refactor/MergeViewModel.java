package dev.errata.ui.refactor;

import dev.errata.json.TextDiff;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.refactor.ComparedPart;
import dev.errata.refactor.Merge;
import dev.errata.refactor.MergeChoices;
import dev.errata.refactor.RecordPart;
import dev.errata.refactor.Take;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.refactor.CompareViewModel.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Two records that are about to become one: whose value each part gets, and what that makes.
final class MergeViewModel {

    /// What a merge would do.
    record Outcome(Merge.Plan plan, TextDiff diff) {}

    private final Desk desk;
    private final CompareViewModel pair;
    private final Newest planning;
    private final Map<RecordPart, Take> takes = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());

    MergeViewModel(CompareViewModel pair) {
        this.desk = pair.desk();
        this.pair = pair;
        this.planning = desk.tasks().newest();
        pair.onShown(this::suggest);
        suggest();
    }

    /// The two; the left one stays.
    CompareViewModel pair() {
        return pair;
    }

    /// What can be taken of a part.
    Set<Take> choices(ComparedPart part) {
        return pair.record(Side.LEFT).map(left -> MergeChoices.of(left, part)).orElse(Set.of());
    }

    Take take(RecordPart part) {
        return takes.getOrDefault(part, Take.LEFT);
    }

    void take(RecordPart part, Take take) {
        takes.put(part, take);
        plan();
    }

    /// What the choices make of the records; empty until it is known.
    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Whether the right record's id becomes an alias of the left one.
    boolean keepsAlias() {
        return pair.record(Side.LEFT).filter(left -> left.shape().has(Field.ALIASES)).isPresent();
    }

    String name(Side side) {
        return pair.pathProperty(side).get().map(desk::name).orElse("");
    }

    /// Merges the two, as one step, and looks at the record that stays.
    void merge() {
        String left = pair.pathProperty(Side.LEFT).get().orElseThrow();
        String right = pair.pathProperty(Side.RIGHT).get().orElseThrow();
        String stays = name(Side.LEFT);
        String goes = name(Side.RIGHT);
        Map<RecordPart, Take> chosen = Map.copyOf(takes);
        desk.lookAt(left);
        desk.run((now, cancellation) -> Merge.plan(now, now.at(left).orElseThrow(), now.at(right).orElseThrow(), chosen,
                cancellation).orElseThrow(),
                plan -> Desk.step("refactor.step.merge", plan.changes(), goes, stays),
                _ -> desk.done(Phrase.of("refactor.merge.done", goes, stays)));
    }

    void close() {
        planning.cancel();
        pair.close();
    }

    private void suggest() {
        takes.clear();
        pair.record(Side.LEFT).ifPresent(left -> takes
                .putAll(MergeChoices.suggested(left, pair.parts().stream().map(ShownPart::part).toList())));
        plan();
    }

    private void plan() {
        outcome.set(Optional.empty());
        Optional<ErrorRecord> left = pair.record(Side.LEFT);
        Optional<ErrorRecord> right = pair.record(Side.RIGHT);
        if (!pair.isComplete() || !pair.isCompared() || left.isEmpty() || right.isEmpty()) {
            planning.cancel();
            return;
        }
        RecordSet records = desk.records();
        Map<RecordPart, Take> chosen = Map.copyOf(takes);
        planning.start((cancellation, _) -> Merge.plan(records, left.get(), right.get(), chosen, cancellation)
                .map(plan -> new Outcome(plan, TextDiff.of(left.get().text(), plan.merged()))), outcome::set,
                Desk.UNEXPECTED);
    }
}
