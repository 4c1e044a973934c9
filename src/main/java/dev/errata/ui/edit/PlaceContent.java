package dev.errata.ui.edit;

import dev.errata.json.JsonBoolean;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.ScalarNode;

/// What stands at one place of a record, as a control shows it.
sealed interface PlaceContent {

    /// Nothing stands there.
    record Absent() implements PlaceContent {}

    /// A null stands there.
    record Null() implements PlaceContent {}

    /// A string, number or boolean.
    ///
    /// @param text what people read: the string without quotes, the number as it is spelt
    record Scalar(String text) implements PlaceContent {}

    /// An object or array.
    ///
    /// @param source its JSON as it is written in the file
    record Structure(String source) implements PlaceContent {}

    /// The text that a field shows for it.
    default String shown() {
        return switch (this) {
            case Absent _,Null _ -> "";
            case Scalar(String text) -> text;
            case Structure(String source) -> source;
        };
    }

    /// The content of a value in a text.
    static PlaceContent of(JsonNode node, JsonText text) {
        if (!(node instanceof ScalarNode scalar)) {
            return new Structure(node.span().in(text.text()));
        }
        return switch (scalar.value()) {
            case JsonString(String value) -> new Scalar(value);
            case JsonNumber(String literal) -> new Scalar(literal);
            case JsonBoolean(boolean value) -> new Scalar(Boolean.toString(value));
            case JsonNull _ -> new Null();
            default -> throw new IllegalArgumentException("no scalar: " + scalar.value());
        };
    }
}
