package dev.errata.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A JSON array.
public record JsonArray(List<JsonValue> items) implements JsonValue {

    /// The array without an item.
    public static final JsonArray EMPTY = new JsonArray(List.of());

    public JsonArray {
        items = List.copyOf(items);
    }

    /// The item that a token of a pointer names.
    Optional<JsonValue> get(String token) {
        OptionalInt index = JsonPointer.index(token);
        return index.isPresent() && index.getAsInt() < items.size()
                ? Optional.of(items.get(index.getAsInt()))
                : Optional.empty();
    }

    @Override
    public boolean sameAs(JsonValue other) {
        if (!(other instanceof JsonArray array) || items.size() != array.items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).sameAs(array.items.get(i))) {
                return false;
            }
        }
        return true;
    }
}
