package dev.errata.refactor;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Takes records out of the folder, and on request the edges that led to them.
public final class Deletion {

    /// What becomes of the edges that lead to a deleted record.
    public enum Edges {
        /// They stay, and lead to nothing until somebody mends them.
        LEFT,
        /// They go with the record.
        REMOVED
    }

    /// What a deletion does.
    ///
    /// @param changes in order, as one step
    /// @param dangling the edges of other records that lead to an id which no record has afterwards
    public record Plan(List<Change> changes, List<Reference> dangling) {
        public Plan {
            changes = List.copyOf(changes);
            dangling = List.copyOf(dangling);
        }
    }

    private Deletion() {}

    /// What it takes to delete the records at these paths.
    public static Plan plan(RecordSet records, Collection<String> paths, Edges edges, Cancellation cancellation) {
        Set<String> gone = new TreeSet<>(paths);
        List<Reference> dangling = Reference.to(records, lostIds(records, gone), cancellation).stream()
                .filter(reference -> !gone.contains(reference.path())).toList();
        List<Change> changes = new ArrayList<>();
        if (edges == Edges.REMOVED) {
            dangling.stream().map(Reference::path).distinct().flatMap(path -> records.at(path).stream())
                    .forEach(record -> changes.add(new Change.Edit(record.path(), without(record, dangling))));
        }
        gone.stream().filter(path -> records.at(path).isPresent()).map(Change.Delete::new).forEach(changes::add);
        return new Plan(changes, dangling);
    }

    /// Ids that only records have which go.
    private static Set<String> lostIds(RecordSet records, Set<String> gone) {
        Set<String> ids = new TreeSet<>();
        gone.stream().flatMap(path -> records.at(path).stream()).flatMap(record -> record.id().stream())
                .filter(id -> records.withId(id).stream().allMatch(holder -> gone.contains(holder.path())))
                .forEach(ids::add);
        return ids;
    }

    /// The last item of a list goes first, so that the places of the others stay.
    private static JsonText without(ErrorRecord record, List<Reference> dangling) {
        List<JsonEdit> edits = dangling.stream().filter(reference -> reference.path().equals(record.path()))
                .map(Reference::edge).sorted(Comparator.reverseOrder()).<JsonEdit>map(JsonEdit.Remove::new).toList();
        return JsonEdit.applyAll(record.text(), edits);
    }
}
