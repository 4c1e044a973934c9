package dev.errata.record;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/// What was read from the tree of one record so far: its shape, and the values of each field that somebody asked for.
/// Immutable to those who ask, and may be used by several threads.
@SuppressWarnings("EnumOrdinal") // a slot for each field is the one map that is both safe between threads and fast
final class RecordReading {
    private final Optional<JsonNode> root;
    private final RecordShape shape;
    private final AtomicReferenceArray<List<FieldValue>> values = new AtomicReferenceArray<>(Field.all().size());
    private final AtomicReferenceArray<List<FieldValue>> items = new AtomicReferenceArray<>(Field.all().size());
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    RecordReading(Optional<JsonNode> root) {
        this.root = root;
        this.shape = RecordShape.of(root);
    }

    RecordShape shape() {
        return shape;
    }

    /// Every value of the field, in the order of the text: one for a field at the top, one an item that has it for a field
    /// of items. An absent value is left out; a null is in.
    List<FieldValue> values(Field field) {
        List<FieldValue> known = values.get(field.ordinal());
        if (known == null) {
            known = field.isOfItems() ? valuesInItems(field) : valueAtTop(field);
            values.set(field.ordinal(), known);
        }
        return known;
    }

    /// The items of every array that the field is, each at its own pointer.
    List<FieldValue> items(Field field) {
        List<FieldValue> known = items.get(field.ordinal());
        if (known == null) {
            known = readItems(field);
            items.set(field.ordinal(), known);
        }
        return known;
    }

    /// What `make` makes of the record, made once for each type.
    <T> T derived(Class<T> type, Supplier<T> make) {
        T known = type.cast(derived.get(type));
        if (known == null) {
            known = make.get();
            derived.put(type, known);
        }
        return known;
    }

    private List<FieldValue> valueAtTop(Field field) {
        if (root.isEmpty()) {
            return List.of();
        }
        Optional<JsonPointer> at = shape.pointer(field);
        Optional<JsonNode> node = at.isEmpty() ? Optional.empty() : root.get().find(at.get());
        return node.isEmpty() ? List.of() : List.of(new FieldValue(field, at.orElseThrow(), node.get()));
    }

    private List<FieldValue> valuesInItems(Field field) {
        List<FieldValue> found = new ArrayList<>();
        for (FieldValue item : items(field.parent().orElseThrow())) {
            Optional<JsonNode> node = item.node().child(field.jsonName());
            if (node.isPresent()) {
                found.add(new FieldValue(field, item.pointer().child(field.jsonName()), node.get()));
            }
        }
        return List.copyOf(found);
    }

    private List<FieldValue> readItems(Field field) {
        List<FieldValue> found = new ArrayList<>();
        values(field).forEach(list -> found.addAll(ErrorRecord.items(list)));
        return List.copyOf(found);
    }
}
