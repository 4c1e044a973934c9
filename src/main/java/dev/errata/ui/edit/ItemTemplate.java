package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonArray;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSchema;
import dev.errata.record.RecordSchema;
import java.util.List;
import java.util.Optional;

/// A new item of a list: the members that the item before it has, all of them empty. Numbers are left out, since none of
/// them says “not known yet”; their field puts them in their place when somebody types one.
final class ItemTemplate {
    private final RecordSchema schema;

    ItemTemplate(RecordSchema schema) {
        this.schema = schema;
    }

    JsonObject of(JsonText text, FormPlace list) {
        Optional<ObjectNode> neighbour = text.find(list.pointer()).filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast).flatMap(ItemTemplate::last);
        JsonObject item = JsonObject.EMPTY;
        for (Field field : list.field().children()) {
            Optional<Member> sibling = neighbour.flatMap(object -> object.member(field.jsonName()));
            boolean wanted = neighbour.isPresent()
                    ? sibling.isPresent() || schema.of(field).required()
                    : isUsual(field);
            Optional<JsonValue> empty = empty(field, sibling);
            if (wanted && empty.isPresent()) {
                item = item.with(field.jsonName(), empty.get());
            }
        }
        return item;
    }

    private static Optional<ObjectNode> last(ArrayNode array) {
        List<ObjectNode> objects = array.items().stream().filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast).toList();
        return objects.isEmpty() ? Optional.empty() : Optional.of(objects.getLast());
    }

    /// What an item gets in a list that has none to look at.
    private boolean isUsual(Field field) {
        FieldSchema says = schema.of(field);
        return says.required() || !says.nullable() && says.choices().isEmpty();
    }

    private Optional<JsonValue> empty(Field field, Optional<Member> sibling) {
        FieldSchema says = schema.of(field);
        if (field.kind() == FieldKind.RATIO || field.kind() == FieldKind.COUNT) {
            return Optional.empty();
        }
        if (field.kind().isScalarList()) {
            return Optional.of(JsonArray.EMPTY);
        }
        if (field.kind() == FieldKind.CHOICE) {
            return says.choices().stream().findFirst().map(JsonString::new);
        }
        boolean saysNull = sibling.map(member -> member.value().toValue() instanceof JsonNull).orElse(says.nullable());
        return Optional.of(says.nullable() && saysNull ? JsonNull.NULL : new JsonString(""));
    }
}
