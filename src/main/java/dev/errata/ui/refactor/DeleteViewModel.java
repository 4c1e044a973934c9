package dev.errata.ui.refactor;

import dev.errata.record.RecordSet;
import dev.errata.refactor.Deletion;
import dev.errata.refactor.Reference;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Records that are about to be deleted.
final class DeleteViewModel {
    private final Desk desk;
    private final List<String> paths;
    private final RecordSet records;
    private final BooleanProperty removeEdges = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<List<Reference>>> dangling = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    DeleteViewModel(Desk desk, List<String> paths) {
        this.desk = desk;
        this.paths = List.copyOf(paths);
        this.records = desk.records();
        desk.tasks().start(
                (cancellation, _) -> Deletion.plan(records, paths, Deletion.Edges.LEFT, cancellation).dangling(),
                found -> dangling.set(Optional.of(found)), Desk.UNEXPECTED);
    }

    RecordSet records() {
        return records;
    }

    List<String> names() {
        return paths.stream().map(desk::name).toList();
    }

    /// Whether the edges that lead to the records go too.
    BooleanProperty removeEdgesProperty() {
        return removeEdges;
    }

    /// The edges that would lead to nothing; empty until they are known.
    ReadOnlyObjectProperty<Optional<List<Reference>>> danglingProperty() {
        return dangling.getReadOnlyProperty();
    }

    /// Deletes the records, as one step. Files go when that is saved.
    void delete() {
        Deletion.Edges edges = removeEdges.get() ? Deletion.Edges.REMOVED : Deletion.Edges.LEFT;
        String first = names().getFirst();
        desk.run((now, cancellation) -> Deletion.plan(now, paths, edges, cancellation),
                plan -> Desk.step(paths.size() == 1 ? "refactor.step.delete" : "refactor.step.delete-many",
                        plan.changes(), first, Integer.toString(paths.size())),
                _ -> desk.done(Phrase.of("refactor.delete.done", paths.size(), first)));
    }
}
