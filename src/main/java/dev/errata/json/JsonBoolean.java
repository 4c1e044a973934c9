package dev.errata.json;

/// `true` or `false`.
public record JsonBoolean(boolean value) implements JsonValue {

    public static final JsonBoolean TRUE = new JsonBoolean(true);
    public static final JsonBoolean FALSE = new JsonBoolean(false);

    @Override
    public boolean sameAs(JsonValue other) {
        return equals(other);
    }
}
