package dev.errata.json;

/// A JSON string, with its escapes resolved. May hold a lone surrogate, since `"\ud800"` is a JSON text.
public record JsonString(String value) implements JsonValue {

    @Override
    public boolean sameAs(JsonValue other) {
        return equals(other);
    }
}
