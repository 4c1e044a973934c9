package dev.errata.validation.rule;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldValue;
import dev.errata.record.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One text of a record: the value of a field of text, an item of a list of texts, or a text within a map.
///
/// @param field the field that it belongs to
/// @param place where it stands; made into a pointer only for the few texts that are reported
/// @param text  without JSON's quotes and escapes
record TextValue(Field field, Place place, String text) {

    /// A place within a record: a pointer, then one step after another.
    sealed interface Place {

        JsonPointer pointer();

        /// A place that is known as a pointer.
        record Fixed(JsonPointer pointer) implements Place {}

        /// A member of what stands at another place.
        record Named(Place holder, String key) implements Place {

            @Override
            public JsonPointer pointer() {
                return holder.pointer().child(key);
            }
        }

        /// An item of what stands at another place.
        record Numbered(Place holder, int index) implements Place {

            @Override
            public JsonPointer pointer() {
                return holder.pointer().child(index);
            }
        }
    }

    TextValue(Field field, JsonPointer pointer, String text) {
        this(field, new Place.Fixed(pointer), text);
    }

    /// Every text that stands in a field of the record, in the order of the file.
    static List<TextValue> all(ErrorRecord record) {
        return record.derived(All.class, All::of).values();
    }

    /// Every text of a record, for all the rules that look at each.
    private record All(List<TextValue> values) {

        static All of(ErrorRecord record) {
            List<TextValue> found = new ArrayList<>();
            record.text().root().ifPresent(root -> aroundFields(root, JsonPointer.ROOT, record.shape(), found));
            return new All(List.copyOf(found));
        }
    }

    private static void aroundFields(JsonNode node, JsonPointer at, RecordShape shape, List<TextValue> found) {
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                JsonPointer pointer = at.child(member.key());
                Optional<Field> field = shape.fieldAt(pointer);
                if (field.isPresent()) {
                    collect(field.get(), new Place.Fixed(pointer), member.value(), found);
                } else if (shape.knows(pointer)) {
                    aroundFields(member.value(), pointer, shape, found);
                }
            }
        }
    }

    /// The text at `pointer`, where a text of a field stands there.
    static Optional<TextValue> at(ErrorRecord record, JsonPointer pointer) {
        return record.text().find(pointer).flatMap(TextValue::text).flatMap(
                text -> record.shape().fieldAt(pointer).map(field -> new TextValue(field, pointer, text)));
    }

    /// The texts of some fields, in the order of the fields given.
    static List<TextValue> of(ErrorRecord record, List<Field> fields) {
        List<TextValue> found = new ArrayList<>();
        for (Field field : fields) {
            for (FieldValue value : record.values(field)) {
                collect(field, new Place.Fixed(value.pointer()), value.node(), found);
            }
        }
        return found;
    }

    JsonPointer pointer() {
        return place.pointer();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private static void collect(Field field, Place place, JsonNode node, List<TextValue> found) {
        switch (node) {
            case ScalarNode scalar -> text(scalar).ifPresent(text -> found.add(new TextValue(field, place, text)));
            case ArrayNode array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    collect(field, new Place.Numbered(place, i), array.items().get(i), found);
                }
            }
            case ObjectNode object -> {
                for (Member member : object.members()) {
                    child(field, member.key()).ifPresent(child -> collect(child, new Place.Named(place, member.key()),
                            member.value(), found));
                }
            }
        }
    }

    /// The field that a member of the field's value belongs to; a map takes any.
    static Optional<Field> child(Field field, String key) {
        if (field.kind() == FieldKind.MAP) {
            return Optional.of(field);
        }
        for (Field child : field.children()) {
            if (child.jsonName().equals(key)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// The text that a node is, if it is one.
    static Optional<String> text(JsonNode node) {
        return node instanceof ScalarNode(_, JsonString(String text)) ? Optional.of(text) : Optional.empty();
    }
}
