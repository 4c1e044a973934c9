package dev.errata.refactor;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordShape;
import java.util.Optional;

/// What two records are compared by, and merged by: a field, or a member that belongs to no field.
public sealed interface RecordPart {

    /// A field at the top, or one of the lists of edges.
    record OfField(Field field) implements RecordPart {}

    /// A member that no field covers.
    record Other(JsonPointer pointer) implements RecordPart {}

    /// Where the part stands in records of this shape; empty where they have no place for it.
    default Optional<JsonPointer> place(RecordShape shape) {
        return switch (this) {
            case OfField(Field field) -> shape.pointer(field);
            case Other(JsonPointer pointer) ->
                shape.fieldAt(pointer).isEmpty() ? Optional.of(pointer) : Optional.empty();
        };
    }

    /// What stands there in this record.
    default Optional<JsonNode> in(ErrorRecord record) {
        return place(record.shape()).flatMap(record.text()::find);
    }
}
