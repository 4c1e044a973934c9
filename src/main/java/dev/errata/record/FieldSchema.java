package dev.errata.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the schema says of one field.
///
/// @param required whether the flat record, or the item that holds the field, must have it
/// @param types    the types that its value may have, [JsonType#NULL] among them where it may be null
/// @param itemTypes the types that the items of its array, or the members of its map, may have; empty for any
/// @param choices  the texts that it may be; empty for any
/// @param minimum  smallest number that it may be
/// @param maximum  largest number that it may be
/// @param pattern  what its text must match as a whole
/// @param format   a JSON Schema format name such as `date`; of the items where the value is an array
/// @param example  how a value, or an entry of it, looks
public record FieldSchema(boolean required, Set<JsonType> types, Set<JsonType> itemTypes, List<String> choices,
        Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, Optional<Pattern> pattern,
        Optional<String> format, Optional<String> example) {

    public FieldSchema {
        types = Set.copyOf(types);
        itemTypes = Set.copyOf(itemTypes);
        choices = List.copyOf(choices);
    }

    /// Whether the value may be null.
    public boolean nullable() {
        return types.contains(JsonType.NULL);
    }

    /// Whether a value of this narrowest type is allowed.
    public boolean allows(JsonType type) {
        return allows(types, type);
    }

    /// Whether an item or member of this narrowest type is allowed.
    public boolean allowsItem(JsonType type) {
        return allows(itemTypes, type);
    }

    private static boolean allows(Set<JsonType> allowed, JsonType type) {
        return allowed.isEmpty() || allowed.contains(type)
                || type == JsonType.INTEGER && allowed.contains(JsonType.NUMBER);
    }
}
