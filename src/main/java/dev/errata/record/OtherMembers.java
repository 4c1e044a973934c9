package dev.errata.record;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Finds what no field covers.
public final class OtherMembers {
    private final RecordShape shape;

    /// Finds it in records of this shape.
    public OtherMembers(RecordShape shape) {
        this.shape = shape;
    }

    /// The outermost members that belong to no field, in the order of the text; for those inside of items
    /// see [#ofItem].
    public List<JsonPointer> ofRecord(JsonNode root) {
        List<JsonPointer> others = new ArrayList<>();
        collect(root, JsonPointer.ROOT, others);
        return others;
    }

    /// The members of an item at `at` that are none of the fields of its list.
    public List<JsonPointer> ofItem(JsonNode item, Field list, JsonPointer at) {
        List<String> known = list.children().stream().map(Field::jsonName).toList();
        return names(item).stream().filter(name -> !known.contains(name)).map(at::child).toList();
    }

    private void collect(JsonNode holder, JsonPointer at, List<JsonPointer> others) {
        for (String name : names(holder)) {
            JsonPointer pointer = at.child(name);
            JsonNode value = holder.child(name).orElseThrow();
            Optional<Field> field = shape.fieldAt(pointer);
            boolean isGroup = field.filter(found -> found.kind() == FieldKind.GROUP).isPresent();
            if (value instanceof ObjectNode && (isGroup || field.isEmpty() && holdsFields(pointer))) {
                collect(value, pointer, others);
            } else if (field.isEmpty() || isGroup) {
                others.add(pointer);
            }
        }
    }

    private boolean holdsFields(JsonPointer pointer) {
        return Field.all().stream().flatMap(field -> shape.pointer(field).stream())
                .anyMatch(place -> place.startsWith(pointer));
    }

    private static SequencedSet<String> names(JsonNode node) {
        SequencedSet<String> names = new LinkedHashSet<>();
        if (node instanceof ObjectNode object) {
            object.members().stream().map(Member::key).forEach(names::add);
        }
        return names;
    }
}
