package dev.errata.json;

import java.util.Optional;

/// A JSON value at its place in a text.
public sealed interface JsonNode permits ObjectNode, ArrayNode, ScalarNode {

    /// Where the value stands, from its first to behind its last unit.
    Span span();

    /// The value without its place.
    JsonValue toValue();

    /// The value that one token of a pointer leads to from here. Of members with the same key the last one counts.
    Optional<JsonNode> child(String token);

    /// The value that a pointer leads to from here.
    default Optional<JsonNode> find(JsonPointer pointer) {
        JsonNode node = this;
        for (String token : pointer.tokens()) {
            Optional<JsonNode> next = node.child(token);
            if (next.isEmpty()) {
                return next;
            }
            node = next.get();
        }
        return Optional.of(node);
    }
}
