package dev.errata.exchange;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a matcher needs of a record and nothing else.
final class MatchIndex {
    private static final List<Field> FIELDS = List.of(Field.ID, Field.REGEX, Field.SIGNATURE, Field.DOMAIN);

    private MatchIndex() {}

    /// The record as a line of JSON.
    static String entry(ErrorRecord record) {
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        FIELDS.forEach(
                field -> record.string(field).ifPresent(text -> members.put(field.jsonName(), JsonValue.of(text))));
        return new JsonObject(members).toJson();
    }
}
