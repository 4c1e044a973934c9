package dev.errata.json;

/// The JSON value `null`.
public record JsonNull() implements JsonValue {

    public static final JsonNull NULL = new JsonNull();

    @Override
    public boolean sameAs(JsonValue other) {
        return equals(other);
    }
}
