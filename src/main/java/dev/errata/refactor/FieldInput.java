package dev.errata.refactor;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldSchema;
import dev.errata.record.JsonType;
import dev.errata.record.RecordSchema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads what somebody types as the value of a field, or as items of it.
public final class FieldInput {

    /// What was read.
    public sealed interface Reading {
        record Ok(JsonValue value) implements Reading {}

        record Refused(Reason reason) implements Reading {}
    }

    /// Why nothing was read.
    public enum Reason {
        EMPTY, NO_NUMBER, OUT_OF_RANGE, NO_DAY, NOT_A_CHOICE, NO_JSON, OTHER_TYPE
    }

    private final RecordSchema schema;

    public FieldInput(RecordSchema schema) {
        this.schema = schema;
    }

    /// The value of a field: a number, day or choice as the schema wants it, lists of texts a line or comma an item, lists of
    /// objects and objects as JSON, anything else as it is typed.
    public Reading value(Field field, String typed) {
        FieldSchema says = schema.of(field);
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Reading.Refused(Reason.EMPTY);
        }
        return switch (field.kind()) {
            case RATIO, COUNT -> number(text, says);
            case DAY -> ErrorRecord.day(text).isPresent() ? ok(text) : new Reading.Refused(Reason.NO_DAY);
            case CHOICE -> says.choices().isEmpty() || says.choices().contains(text)
                    ? ok(text)
                    : new Reading.Refused(Reason.NOT_A_CHOICE);
            case URLS, WORDS, TEXTS -> new Reading.Ok(JsonValue.texts(items(field, text)));
            case ITEMS, GROUP, MAP -> json(text, says);
            case PROSE, PATTERN -> ok(typed);
            case ID, TEXT, WORD, URL, LOCALE -> ok(text);
        };
    }

    private static Reading ok(String text) {
        return new Reading.Ok(JsonValue.of(text));
    }

    private static List<String> items(Field field, String text) {
        String separator = field == Field.TAGS ? "[\\n,，、;；]" : "\\n";
        return Arrays.stream(text.split(separator)).map(String::strip).filter(item -> !item.isEmpty()).distinct()
                .toList();
    }

    private static Reading number(String text, FieldSchema says) {
        String spelt = text.startsWith(".") ? "0" + text : text;
        try {
            JsonNumber number = new JsonNumber(spelt);
            Optional<BigDecimal> value = number.decimal();
            boolean tooSmall = value.isEmpty()
                    || says.minimum().filter(least -> value.get().compareTo(least) < 0).isPresent();
            boolean tooLarge = value.isEmpty()
                    || says.maximum().filter(most -> value.get().compareTo(most) > 0).isPresent();
            return tooSmall || tooLarge ? new Reading.Refused(Reason.OUT_OF_RANGE) : typed(number, says);
        } catch (IllegalArgumentException notANumber) {
            return new Reading.Refused(Reason.NO_NUMBER);
        }
    }

    private static Reading json(String text, FieldSchema says) {
        Optional<JsonValue> value = JsonText.of(text).root().map(JsonNode::toValue);
        return value.map(read -> typed(read, says)).orElseGet(() -> new Reading.Refused(Reason.NO_JSON));
    }

    private static Reading typed(JsonValue value, FieldSchema says) {
        JsonType type = JsonType.of(JsonText.of(value.toJson()).root().orElseThrow());
        return says.allows(type) ? new Reading.Ok(value) : new Reading.Refused(Reason.OTHER_TYPE);
    }
}
