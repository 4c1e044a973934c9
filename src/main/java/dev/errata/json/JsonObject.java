package dev.errata.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A JSON object: members in their order, each key once.
public record JsonObject(SequencedMap<String, JsonValue> members) implements JsonValue {

    /// The object without a member.
    public static final JsonObject EMPTY = new JsonObject(new LinkedHashMap<>());

    public JsonObject {
        members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
    }

    /// The object with these members; of a key that comes twice the last value holds.
    @SafeVarargs
    public static JsonObject of(Map.Entry<String, ? extends JsonValue>... members) {
        SequencedMap<String, JsonValue> map = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends JsonValue> member : members) {
            map.put(member.getKey(), member.getValue());
        }
        return new JsonObject(map);
    }

    public Optional<JsonValue> get(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /// This object with one value replaced at its place, or added at the end.
    public JsonObject with(String key, JsonValue value) {
        SequencedMap<String, JsonValue> map = new LinkedHashMap<>(members);
        map.put(key, value);
        return new JsonObject(map);
    }

    /// This object without one of its members.
    public JsonObject without(String key) {
        SequencedMap<String, JsonValue> map = new LinkedHashMap<>(members);
        map.remove(key);
        return new JsonObject(map);
    }

    @Override
    public boolean sameAs(JsonValue other) {
        return other instanceof JsonObject object
                && members.size() == object.members.size()
                && members.entrySet()
                        .stream()
                        .allMatch(member -> object.get(member.getKey()).filter(member.getValue()::sameAs).isPresent());
    }
}
