package dev.errata.validation.rule;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonBoolean;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.json.ScalarNode;
import dev.errata.json.Span;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSchema;
import dev.errata.record.JsonType;
import java.util.Optional;
import java.util.Set;

/// Turns a value of the wrong type into one of the right type that says the same, where there is one: `"0.9"` and `0.9`,
/// `true` and `"true"`, `null` and an empty list where a list may be empty.
final class Lossless {
    private Lossless() {}

    /// The value in place of `node`, which stands in the field, or is an item of its list.
    static Optional<JsonValue> convert(JsonNode node, Field field, FieldSchema schema, Set<JsonType> wanted) {
        return switch (node.toValue()) {
            case JsonString(String text) -> ofText(text, field, wanted);
            case JsonBoolean flag -> text(flag.toJson(), field, schema, wanted);
            case JsonNumber(String literal) -> text(literal, field, schema, wanted);
            case JsonNull _ -> empty(field, schema, wanted);
            case JsonObject _,JsonArray _ -> Optional.empty();
        };
    }

    private static Optional<JsonValue> ofText(String text, Field field, Set<JsonType> wanted) {
        if (wanted.contains(JsonType.NUMBER) || wanted.contains(JsonType.INTEGER)) {
            return number(text, wanted);
        }
        boolean words = field.kind() == FieldKind.WORDS || field == Field.ALIASES;
        return words && wanted.contains(JsonType.ARRAY) && !text.isBlank()
                ? Optional.of(JsonValue.array(JsonValue.of(text)))
                : Optional.empty();
    }

    private static Optional<JsonValue> number(String text, Set<JsonType> wanted) {
        try {
            JsonNumber number = new JsonNumber(text);
            JsonType type = JsonType.of(new ScalarNode(new Span(0, 0), number));
            return wanted.stream().anyMatch(type::is) ? Optional.of(number) : Optional.empty();
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<JsonValue> text(String literal, Field field, FieldSchema schema, Set<JsonType> wanted) {
        boolean fits = switch (field.kind()) {
            case CHOICE -> schema.choices().contains(literal);
            case TEXT, WORD, WORDS, TEXTS -> !literal.equals("true") && !literal.equals("false");
            default -> false;
        };
        return fits && wanted.contains(JsonType.STRING) ? Optional.of(JsonValue.of(literal)) : Optional.empty();
    }

    private static Optional<JsonValue> empty(Field field, FieldSchema schema, Set<JsonType> wanted) {
        if (schema.required()) {
            return Optional.empty();
        }
        if (wanted.contains(JsonType.ARRAY)) {
            return Optional.of(JsonArray.EMPTY);
        }
        if (wanted.contains(JsonType.OBJECT) && field.kind() == FieldKind.MAP) {
            return Optional.of(JsonObject.EMPTY);
        }
        return field.kind() == FieldKind.PROSE && wanted.contains(JsonType.STRING)
                ? Optional.of(JsonValue.of(""))
                : Optional.empty();
    }
}
