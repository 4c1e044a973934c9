package dev.errata.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An array in a text.
public record ArrayNode(Span span, List<JsonNode> items) implements JsonNode {

    public ArrayNode {
        items = List.copyOf(items);
    }

    @Override
    public Optional<JsonNode> child(String token) {
        OptionalInt index = JsonPointer.index(token);
        return index.isPresent() && index.getAsInt() < items.size()
                ? Optional.of(items.get(index.getAsInt()))
                : Optional.empty();
    }

    @Override
    public JsonArray toValue() {
        List<JsonValue> values = new ArrayList<>(items.size());
        for (JsonNode item : items) {
            values.add(item.toValue());
        }
        return new JsonArray(values);
    }
}
