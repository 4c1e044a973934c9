package dev.errata.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.record.Field;
import dev.errata.record.FieldSchema;

/// What a field holds that says nothing.
sealed interface EmptyForm {

    /// A value that says nothing.
    record Value(JsonValue value) implements EmptyForm {}

    /// The field is not there.
    record Absence() implements EmptyForm {}

    /// It always says something.
    record None() implements EmptyForm {}

    static EmptyForm of(Field field, FieldSchema says) {
        if (says.nullable()) {
            return new Value(JsonNull.NULL);
        }
        return switch (field.kind()) {
            case URLS, WORDS, TEXTS, ITEMS -> new Value(JsonArray.EMPTY);
            case MAP -> new Value(JsonObject.EMPTY);
            case GROUP -> new None();
            case TEXT, PROSE, WORD -> says.required() ? new Value(JsonValue.of("")) : new Absence();
            case ID, PATTERN, CHOICE, RATIO, COUNT, DAY, URL, LOCALE -> says.required() ? new None() : new Absence();
        };
    }
}
