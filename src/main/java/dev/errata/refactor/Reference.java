package dev.errata.refactor;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// An edge of the transition graph, seen from the record that holds it.
///
/// @param path    the file that holds it
/// @param field   the `error_id` of one of the three lists of edges
/// @param pointer where the id stands
/// @param id      the id that it leads to
public record Reference(String path, Field field, JsonPointer pointer, String id) {
    private static final List<Field> EDGES = List.of(Field.LEADS_TO_ERROR_ID, Field.PRECEDED_BY_ERROR_ID,
            Field.CONFUSED_WITH_ERROR_ID);

    /// Every edge that a record has.
    public static List<Reference> in(ErrorRecord record) {
        List<Reference> found = new ArrayList<>();
        for (Field edge : EDGES) {
            for (FieldValue value : record.values(edge)) {
                value.string().ifPresent(id -> found.add(new Reference(record.path(), edge, value.pointer(), id)));
            }
        }
        return found;
    }

    /// Every edge in the folder that leads to one of the ids, in the order of the paths.
    public static List<Reference> to(RecordSet records, Collection<String> ids, Cancellation cancellation) {
        Set<String> wanted = Set.copyOf(ids);
        List<Reference> found = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            in(record).stream().filter(reference -> wanted.contains(reference.id())).forEach(found::add);
        }
        return found;
    }

    /// The edit after which the edge leads to another id.
    JsonEdit redirectedTo(String other) {
        return new JsonEdit.Replace(pointer, JsonValue.of(other));
    }

    /// Where the item stands that the edge is.
    JsonPointer edge() {
        return pointer.parent().orElseThrow();
    }
}
