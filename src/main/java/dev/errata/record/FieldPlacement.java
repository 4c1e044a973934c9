package dev.errata.record;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonArray;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a value where it belongs: a new member goes behind those that stand before it in the canonical order of fields, and
/// what should hold it is made where it is missing.
public final class FieldPlacement {
    private final JsonText text;
    private final RecordShape shape;

    /// Places values in this text.
    public FieldPlacement(JsonText text) {
        this.text = text;
        this.shape = RecordShape.of(text.root());
    }

    /// The text with `value` as the field, which stands at one place of the record; empty where the shape has no such place.
    ///
    /// @throws dev.errata.json.JsonEditException where something else than an object stands above the place
    public Optional<JsonText> put(Field field, JsonValue value) {
        return shape.pointer(field).map(at -> put(field, at, value));
    }

    /// The text with `value` at `at`, a place of the field or of an entry of it.
    ///
    /// @throws dev.errata.json.JsonEditException where something else than an object or array stands above the place
    public JsonText put(Field field, JsonPointer at, JsonValue value) {
        if (text.find(at).isPresent()) {
            return new JsonEdit.Replace(at, value).applyTo(text);
        }
        JsonPointer parent = at.parent().orElse(JsonPointer.ROOT);
        String name = at.last().orElseThrow();
        Optional<JsonNode> holder = text.find(parent);
        if (holder.isEmpty() || isNull(holder.get())) {
            return put(field, parent, wrapped(field, at, value));
        }
        return switch (holder.get()) {
            case ArrayNode array -> padded(parent, array, JsonPointer.index(name).orElse(0), value);
            case ObjectNode object -> new JsonEdit.InsertMember(parent, index(object, names(field, at), name), name,
                    value).applyTo(text);
            case ScalarNode _ -> JsonEdit.set(text, at, value).applyTo(text);
        };
    }

    private static boolean isNull(JsonNode node) {
        return node.toValue() instanceof JsonNull;
    }

    private static JsonValue wrapped(Field field, JsonPointer at, JsonValue value) {
        String name = at.last().orElseThrow();
        if (!field.kind().isScalarList() || name.equals(field.jsonName()) || JsonPointer.index(name).isEmpty()) {
            return JsonObject.of(Map.entry(name, value));
        }
        return new JsonArray(filled(JsonPointer.index(name).getAsInt(), value));
    }

    private static List<JsonValue> filled(int gaps, JsonValue value) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < gaps; i++) {
            items.add(new JsonString(""));
        }
        items.add(value);
        return items;
    }

    /// An item far behind the end of a list of texts needs empty texts before it, to stand at its index.
    private JsonText padded(JsonPointer list, ArrayNode array, int index, JsonValue value) {
        JsonText result = text;
        int size = array.items().size();
        List<JsonValue> missing = filled(Math.max(0, index - size), value);
        for (int i = 0; i < missing.size(); i++) {
            result = new JsonEdit.InsertItem(list, size + i, missing.get(i)).applyTo(result);
        }
        return result;
    }

    private static int index(ObjectNode object, List<String> canonical, String name) {
        int own = canonical.indexOf(name);
        if (own < 0) {
            return object.members().size();
        }
        int behind = canonical.subList(0, own).stream().mapToInt(object::indexOf).max().orElse(-1);
        if (behind >= 0) {
            return behind + 1;
        }
        return canonical.subList(own, canonical.size()).stream().mapToInt(object::indexOf).filter(at -> at >= 0).min()
                .orElse(object.members().size());
    }

    /// The names of the fields that stand beside the place, in canonical order.
    private List<String> names(Field field, JsonPointer at) {
        Optional<Field> list = field.parent().filter(parent -> parent.kind() == FieldKind.ITEMS);
        if (list.isPresent()) {
            return list.get().children().stream().map(Field::jsonName).toList();
        }
        Optional<JsonPointer> holder = at.parent();
        return Field.all().stream().flatMap(other -> shape.pointer(other).stream())
                .filter(pointer -> pointer.parent().equals(holder)).flatMap(pointer -> pointer.last().stream())
                .toList();
    }
}
