package dev.errata.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A change of a JSON text, as data. Applying it touches the bytes of what it changes and no others: white space, order,
/// line ends, byte order mark and the spelling of all other values stay. What is added takes the style of its neighbours,
/// or else that of the document. An edit that changes nothing gives the same [JsonText] back.
public sealed interface JsonEdit {

    /// Gives the value at `at` another one. Objects and arrays are compared with what is there, and only what really differs
    /// is written; a value that is [the same][JsonValue#sameAs] keeps its spelling, members keep their order.
    record Replace(JsonPointer at, JsonValue value) implements JsonEdit {}

    /// Adds a member as number `index` (from 0) of an object that does not have the key.
    record InsertMember(JsonPointer object, int index, String key, JsonValue value) implements JsonEdit {}

    /// Adds an item as number `index` (from 0) of an array.
    record InsertItem(JsonPointer array, int index, JsonValue value) implements JsonEdit {}

    /// Removes a member or an item; of a key that comes several times all its members.
    record Remove(JsonPointer at) implements JsonEdit {}

    /// Moves an item of an array from place `from` to place `to`, both counted with the item in the array.
    record Move(JsonPointer array, int from, int to) implements JsonEdit {}

    /// Moves a member so that its key is number `to` of the keys of its object, counted with it among them; of a key that comes
    /// several times all its members.
    record MoveMember(JsonPointer at, int to) implements JsonEdit {}

    /// Gives a member another key, which the object must not have; the value and the place stay.
    record RenameKey(JsonPointer at, String newKey) implements JsonEdit {}

    /// Removes the members that a later one with the same key hides, so that the value at `at` stays.
    record RemoveShadowed(JsonPointer at) implements JsonEdit {}

    /// The text after the edit. Throws [JsonEditException] if the text has no tree, the edit does not fit it, or the result
    /// would be beyond the limits of the text.
    default JsonText applyTo(JsonText text) {
        return new Editor(text).apply(this);
    }

    /// The text after several edits, each of which sees the result of the one before.
    static JsonText applyAll(JsonText text, List<? extends JsonEdit> edits) {
        JsonText result = text;
        for (JsonEdit edit : edits) {
            result = edit.applyTo(result);
        }
        return result;
    }

    /// The edit after which `at` leads to `value`: replaces what is there, or adds a new last member to an object; `-` and
    /// the number of items add an item to an array. Throws [JsonEditException] if `at` leads nowhere near.
    static JsonEdit set(JsonText text, JsonPointer at, JsonValue value) {
        if (!text.isWellFormed()) {
            throw new JsonEditException(JsonPointer.ROOT, JsonEditException.Reason.NOT_WELL_FORMED);
        }
        Optional<JsonPointer> parent = at.parent();
        if (parent.isEmpty() || text.find(at).isPresent()) {
            return new Replace(at, value);
        }
        JsonPointer holder = parent.get();
        String token = at.last().orElseThrow();
        JsonNode node = text.find(holder)
                .orElseThrow(() -> new JsonEditException(holder, JsonEditException.Reason.NO_SUCH_VALUE));
        return switch (node) {
            case ObjectNode object -> new InsertMember(holder, object.members().size(), token, value);
            case ArrayNode array -> {
                int size = array.items().size();
                if (!token.equals("-") && !JsonPointer.index(token).equals(OptionalInt.of(size))) {
                    throw new JsonEditException(at, JsonEditException.Reason.INDEX_OUT_OF_RANGE);
                }
                yield new InsertItem(holder, size, value);
            }
            case ScalarNode _ -> throw new JsonEditException(holder, JsonEditException.Reason.NOT_A_CONTAINER);
        };
    }
}
