package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonArray;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldPlacement;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each action of the form does to the text of a record. Holds no state; every method gives the text after it.
///
/// What is typed is stored as typed: a ratio that is no number becomes a JSON string, which the rules then complain of.
final class RecordEdits {
    private final EmptyValue empty;
    private final ItemTemplate template;

    RecordEdits(RecordSchema schema) {
        this.empty = new EmptyValue(schema);
        this.template = new ItemTemplate(schema);
    }

    /// A person has typed `typed` as the whole content of a scalar place.
    ///
    /// @param onDisk the text as it was last saved: what an emptied field goes back to, if it was absent or null there
    JsonText type(JsonText text, Optional<JsonText> onDisk, FormPlace place, String typed) {
        if (typed.isEmpty()) {
            return empty.apply(text, onDisk, place);
        }
        return new FieldPlacement(text).put(place.field(), place.pointer(), meant(place.field().kind(), typed));
    }

    /// Whether `typed` means just what stands at the place, perhaps in another spelling.
    static boolean isSame(JsonText text, FormPlace place, String typed) {
        Optional<JsonNode> node = text.find(place.pointer());
        if (typed.isEmpty() || node.isEmpty()) {
            return typed.isEmpty() && node.map(EmptyValue::isBlank).orElse(true);
        }
        return node.get().toValue().sameAs(meant(place.field().kind(), typed));
    }

    private static JsonValue meant(FieldKind kind, String typed) {
        if (kind != FieldKind.RATIO && kind != FieldKind.COUNT) {
            return new JsonString(typed);
        }
        String spelt = typed.startsWith(".") ? "0" + typed : typed;
        try {
            return new JsonNumber(spelt);
        } catch (IllegalArgumentException notANumber) {
            return new JsonString(typed);
        }
    }

    /// Adds an item with what an item of this list needs as number `index`.
    JsonText add(JsonText text, FormPlace list, int index) {
        JsonValue item = list.field().kind() == FieldKind.ITEMS
                ? template.of(text, list)
                : new JsonString("");
        return insert(text, list, index, item);
    }

    /// Puts a copy behind item number `index`, and behind its Chinese.
    JsonText duplicate(JsonText text, FormPlace list, int index) {
        JsonText result = insert(text, list, index + 1, value(text, list.pointer().child(index)));
        for (FormPlace chinese : companions(text, list, index)) {
            result = insert(result, chinese, index + 1, value(text, chinese.pointer().child(index)));
        }
        return result;
    }

    /// Removes item number `index`, and its Chinese.
    JsonText remove(JsonText text, FormPlace list, int index) {
        JsonText result = new JsonEdit.Remove(list.pointer().child(index)).applyTo(text);
        for (FormPlace chinese : companions(text, list, index)) {
            result = new JsonEdit.Remove(chinese.pointer().child(index)).applyTo(result);
        }
        return result;
    }

    /// Moves item number `from` to `to`; its Chinese goes with it where both places have Chinese.
    JsonText move(JsonText text, FormPlace list, int from, int to) {
        JsonText result = new JsonEdit.Move(list.pointer(), from, to).applyTo(text);
        for (FormPlace chinese : companions(text, list, Math.max(from, to))) {
            result = new JsonEdit.Move(chinese.pointer(), from, to).applyTo(result);
        }
        return result;
    }

    /// Puts a value, given as JSON, at the place.
    JsonText put(JsonText text, FormPlace place, JsonValue value) {
        return new FieldPlacement(text).put(place.field(), place.pointer(), value);
    }

    /// Removes the member or item.
    JsonText remove(JsonText text, JsonPointer at) {
        return new JsonEdit.Remove(at).applyTo(text);
    }

    /// Puts a copy of a member behind it, under a key that its object does not have.
    JsonText duplicate(JsonText text, JsonPointer member, String key) {
        ObjectNode holder = (ObjectNode) member.parent().flatMap(text::find).orElseThrow();
        int index = holder.indexOf(member.last().orElseThrow()) + 1;
        return new JsonEdit.InsertMember(member.parent().orElseThrow(), index, key, value(text, member)).applyTo(text);
    }

    /// Moves a member to place `to` of the keys of its object.
    JsonText move(JsonText text, JsonPointer member, int to) {
        return new JsonEdit.MoveMember(member, to).applyTo(text);
    }

    /// Gives a member another key.
    JsonText rename(JsonText text, JsonPointer at, String key) {
        return new JsonEdit.RenameKey(at, key).applyTo(text);
    }

    private static JsonText insert(JsonText text, FormPlace list, int index, JsonValue item) {
        if (text.find(list.pointer()).orElse(null) instanceof ArrayNode array) {
            return new JsonEdit.InsertItem(list.pointer(), Math.min(index, array.items().size()), item).applyTo(text);
        }
        return new FieldPlacement(text).put(list.field(), list.pointer(), new JsonArray(List.of(item)));
    }

    private static JsonValue value(JsonText text, JsonPointer at) {
        return text.find(at).map(JsonNode::toValue).orElse(JsonNull.NULL);
    }

    /// The list that holds the Chinese of this one, if it has a text for the item.
    private static List<FormPlace> companions(JsonText text, FormPlace list, int index) {
        List<FormPlace> places = new ArrayList<>();
        Optional<Field> chinese = list.field().chinese().filter(field -> field.kind() == FieldKind.TEXTS);
        chinese.flatMap(field -> RecordShape.of(text.root()).pointer(field).map(at -> new FormPlace(field, at)))
                .filter(place -> text.find(place.pointer().child(index)).isPresent()
                        && text.find(place.pointer()).orElseThrow() instanceof ArrayNode)
                .ifPresent(places::add);
        return places;
    }
}
