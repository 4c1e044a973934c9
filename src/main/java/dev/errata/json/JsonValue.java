package dev.errata.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A JSON value without a place. `equals` compares how values are spelt (the literal of a number, in order the members
/// of an object as a map); [#sameAs] compares what they mean.
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /// True if both are equal as JSON: numbers by their value (`0.90` is `0.9`, `-0` is `0`), objects whatever the order of
    /// their members, texts unit by unit.
    boolean sameAs(JsonValue other);

    /// What is equal for values that are the [same][#sameAs], to find one among many by.
    default Object meaning() {
        return switch (this) {
            case JsonObject object -> object.members().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, member -> member.getValue().meaning()));
            case JsonArray array -> array.items().stream().map(JsonValue::meaning).toList();
            case JsonNumber number -> NumberKey.of(number.literal());
            case JsonString _,JsonBoolean _,JsonNull _ -> this;
        };
    }

    /// The value on one line without any space; characters beyond ASCII stand as they are.
    default String toJson() {
        return CompactWriter.write(this);
    }

    /// The value that a pointer leads to from here, if there is one.
    default Optional<JsonValue> find(JsonPointer pointer) {
        JsonValue value = this;
        for (String token : pointer.tokens()) {
            Optional<JsonValue> next = switch (value) {
                case JsonObject object -> object.get(token);
                case JsonArray array -> array.get(token);
                case JsonString _,JsonNumber _,JsonBoolean _,JsonNull _ -> Optional.empty();
            };
            if (next.isEmpty()) {
                return next;
            }
            value = next.get();
        }
        return Optional.of(value);
    }

    static JsonString of(String value) {
        return new JsonString(value);
    }

    static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    static JsonBoolean of(boolean value) {
        return new JsonBoolean(value);
    }

    static JsonArray array(JsonValue... items) {
        return new JsonArray(List.of(items));
    }

    /// An array of texts.
    static JsonArray texts(List<String> items) {
        return new JsonArray(items.stream().<JsonValue>map(JsonString::new).toList());
    }
}
