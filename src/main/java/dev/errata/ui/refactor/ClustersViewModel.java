package dev.errata.ui.refactor;

import dev.errata.record.Change;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.refactor.BulkEdit;
import dev.errata.refactor.BulkOperation;
import dev.errata.refactor.Cluster;
import dev.errata.refactor.ClusterMethod;
import dev.errata.refactor.Clusters;
import dev.errata.refactor.DomainMove;
import dev.errata.refactor.Renaming;
import dev.errata.refactor.Spelling;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Phrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Spellings of one word in a field, put together by a method, each cluster to be merged into one spelling or left.
final class ClustersViewModel {

    /// A cluster, whether it is to be merged, and into which spelling.
    record Choice(Cluster cluster, BooleanProperty ticked, StringProperty spelling) {
        boolean isReady() {
            return ticked.get() && !spelling.get().isBlank();
        }
    }

    /// What a merge changes.
    private record Plan(List<Change> changes, int refused) {}

    private final Desk desk;
    private final ObjectProperty<Field> field = new SimpleObjectProperty<>(Field.CATEGORY);
    private final ObjectProperty<ClusterMethod> method = new SimpleObjectProperty<>(ClusterMethod.FINGERPRINT);
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final Newest finding;
    private int values;

    ClustersViewModel(Desk desk) {
        this.desk = desk;
        this.finding = desk.tasks().newest();
        field.subscribe((_, _) -> find());
        method.subscribe((_, _) -> find());
        find();
    }

    ObjectProperty<Field> fieldProperty() {
        return field;
    }

    ObjectProperty<ClusterMethod> methodProperty() {
        return method;
    }

    ObservableList<Choice> choices() {
        return choices;
    }

    /// Whether clusters are being looked for. When they no longer are, all else is known.
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// How many clusters would be merged.
    ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /// How many different values the field has in all.
    int values() {
        return values;
    }

    /// Whether the merge renames records, since the domain is a part of their ids.
    boolean renames() {
        return field.get() == Field.DOMAIN;
    }

    ObservableValue<Optional<Phrase>> obstacle() {
        return ticked.map(count -> count.intValue() == 0
                ? Optional.of(Phrase.of("refactor.clusters.nothing"))
                : Optional.<Phrase>empty());
    }

    /// Merges what is ticked, as one step.
    void merge() {
        Map<String, String> spellings = new TreeMap<>();
        int clusters = 0;
        for (Choice choice : choices) {
            if (choice.isReady()) {
                clusters++;
                String chosen = choice.spelling().get().strip();
                choice.cluster().spellings().stream().map(Spelling::text).filter(text -> !text.equals(chosen))
                        .forEach(text -> spellings.put(text, chosen));
            }
        }
        int merged = clusters;
        Field where = field.get();
        desk.run((records, cancellation) -> plan(records, where, spellings, cancellation),
                plan -> Desk.step("refactor.step.clusters", plan.changes(), Integer.toString(merged)),
                plan -> desk.done(Phrase.of("refactor.clusters.done", merged, plan.changes().size(), plan.refused())));
    }

    private Plan plan(RecordSet records, Field where, Map<String, String> spellings, Cancellation cancellation) {
        if (where == Field.DOMAIN) {
            DomainMove.Plan plan = DomainMove.plan(records, spellings, Renaming.OldId.DROPPED, cancellation);
            return new Plan(plan.renaming().changes(), plan.refused().size());
        }
        List<BulkEdit.Row> rows = new BulkEdit(EnumSet.of(where), new BulkOperation.Respell(spellings),
                desk.session().schema()).preview(records, records.paths(), Progress.NONE, cancellation);
        return new Plan(BulkEdit.changes(rows, _ -> true), 0);
    }

    void close() {
        finding.cancel();
    }

    private void find() {
        looking.set(true);
        RecordSet records = desk.records();
        Field where = field.get();
        ClusterMethod how = method.get();
        finding.start((cancellation, _) -> {
            Map<String, Integer> counts = Clusters.counts(records, where, cancellation);
            return Map.entry(counts.size(), Clusters.find(counts, how, cancellation));
        }, answer -> show(answer.getKey(), answer.getValue()), Desk.UNEXPECTED);
    }

    private void show(int count, List<Cluster> found) {
        values = count;
        choices.setAll(found.stream().map(this::choice).toList());
        count();
        looking.set(false);
    }

    private Choice choice(Cluster cluster) {
        Choice choice = new Choice(cluster, new SimpleBooleanProperty(), new SimpleStringProperty(cluster.usual()));
        choice.ticked().subscribe((_, _) -> count());
        choice.spelling().subscribe((_, _) -> count());
        return choice;
    }

    private void count() {
        ticked.set((int) choices.stream().filter(Choice::isReady).count());
    }
}
