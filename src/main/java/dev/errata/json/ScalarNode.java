package dev.errata.json;

import java.util.Optional;

/// A string, number, boolean or null in a text.
public record ScalarNode(Span span, JsonValue value) implements JsonNode {

    public ScalarNode {
        if (value instanceof JsonObject || value instanceof JsonArray) {
            throw new IllegalArgumentException("not a scalar: " + value);
        }
    }

    @Override
    public Optional<JsonNode> child(String token) {
        return Optional.empty();
    }

    @Override
    public JsonValue toValue() {
        return value;
    }
}
