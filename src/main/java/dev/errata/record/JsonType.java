package dev.errata.record;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonBoolean;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonString;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import java.math.BigDecimal;
import java.util.Locale;

/// The types of JSON Schema. An integer is also a number.
public enum JsonType {
    OBJECT, ARRAY, STRING, INTEGER, NUMBER, BOOLEAN, NULL;

    /// The narrowest type of a value: `1.0` is an integer, as JSON Schema has it.
    public static JsonType of(JsonNode node) {
        return switch (node) {
            case ObjectNode _ -> OBJECT;
            case ArrayNode _ -> ARRAY;
            case ScalarNode scalar -> switch (scalar.value()) {
                case JsonString _ -> STRING;
                case JsonNumber _ ->
                    ErrorRecord.number(node).filter(JsonType::isInteger).isPresent() ? INTEGER : NUMBER;
                case JsonBoolean _ -> BOOLEAN;
                case JsonNull _ -> NULL;
                default -> throw new IllegalArgumentException("no scalar: " + scalar.value());
            };
        };
    }

    /// Whether a value of this narrowest type is also of the type `other`.
    public boolean is(JsonType other) {
        return this == other || this == INTEGER && other == NUMBER;
    }

    /// The name in a schema, such as `integer`.
    public String schemaName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JsonType ofSchemaName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isInteger(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
