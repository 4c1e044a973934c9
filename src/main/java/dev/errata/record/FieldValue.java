package dev.errata.record;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.json.ScalarNode;
import java.util.Optional;

/// A value that stands in a record, with its place.
///
/// @param field   which field it is a value of
/// @param pointer where it stands in the file
/// @param node    the value with its span
public record FieldValue(Field field, JsonPointer pointer, JsonNode node) {

    /// The text, where the value is a JSON string.
    public Optional<String> string() {
        return node instanceof ScalarNode(_, JsonString(String text)) ? Optional.of(text) : Optional.empty();
    }

    /// The value without its place.
    public JsonValue value() {
        return node.toValue();
    }
}
