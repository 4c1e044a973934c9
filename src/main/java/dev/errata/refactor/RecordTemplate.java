package dev.errata.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.Field;
import dev.errata.record.FieldSchema;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A new record: every required field and those that the folder usually has, in canonical order, with what is known filled
/// in and what claims least in the others.
public final class RecordTemplate {
    private static final JsonNumber UNPROVEN = new JsonNumber("0.3");
    private static final JsonNumber NO_RATE = new JsonNumber("0.0");

    private final RecordSchema schema;
    private final HouseStyle house;
    private final LocalDate today;

    public RecordTemplate(RecordSchema schema, HouseStyle house, LocalDate today) {
        this.schema = schema;
        this.house = house;
        this.today = today;
    }

    /// The change that adds the record.
    ///
    /// @param known what is known of it, by field; the id and the domain are taken from `id`
    public Change change(RecordId id, Map<Field, JsonValue> known) {
        return new Change.Create(house.shape().paths(id).getFirst(), JsonText.formatted(value(id, known)));
    }

    private JsonObject value(RecordId id, Map<Field, JsonValue> known) {
        JsonObject record = house.shape() == RecordShape.ERROR_CANON ? nestedOrder() : JsonObject.EMPTY;
        for (Field field : Field.top()) {
            Optional<JsonPointer> at = house.shape().pointer(field);
            Optional<JsonValue> value = Optional.ofNullable(known.get(field)).filter(_ -> !isOfId(field))
                    .or(() -> wanted(field) ? Optional.of(empty(field, id)) : Optional.empty());
            if (at.isPresent() && value.isPresent()) {
                record = with(record, at.get().tokens(), value.get());
            }
        }
        return record;
    }

    private static boolean isOfId(Field field) {
        return field == Field.ID || field == Field.DOMAIN;
    }

    private boolean wanted(Field field) {
        return schema.of(field).required() || house.usual().contains(field);
    }

    /// The order in which files of the nested shape have their members.
    private static JsonObject nestedOrder() {
        return JsonObject.of(Map.entry("schema_version", JsonValue.of("1.0.0")), Map.entry("id", JsonValue.of("")),
                Map.entry("error", JsonObject.EMPTY), Map.entry("environment", JsonObject.EMPTY),
                Map.entry("verdict", JsonObject.EMPTY));
    }

    private static JsonObject with(JsonObject holder, List<String> tokens, JsonValue value) {
        String first = tokens.getFirst();
        if (tokens.size() == 1) {
            return holder.with(first, value);
        }
        JsonObject inner = holder.get(first).filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                .orElse(JsonObject.EMPTY);
        return holder.with(first, with(inner, tokens.subList(1, tokens.size()), value));
    }

    private JsonValue empty(Field field, RecordId id) {
        return switch (field) {
            case ID -> JsonValue.of(id.text());
            case DOMAIN -> JsonValue.of(id.domain());
            case LOCALE -> JsonValue.of(house.locale());
            case ROOT_CAUSE_TYPE -> JsonValue.of("generic");
            case VERIFICATION_TIER -> JsonValue.of("ai_generated");
            case RESOLVABLE -> JsonValue.of("partial");
            case CONFIDENCE -> UNPROVEN;
            case FIX_SUCCESS_RATE -> NO_RATE;
            case FIRST_SEEN, LAST_CONFIRMED, LAST_UPDATED -> JsonValue.of(today.toString());
            default -> ofKind(field);
        };
    }

    private JsonValue ofKind(Field field) {
        FieldSchema says = schema.of(field);
        return switch (field.kind()) {
            case RATIO, COUNT -> JsonValue.of(0);
            case URLS, WORDS, TEXTS, ITEMS -> JsonArray.EMPTY;
            case MAP -> JsonObject.EMPTY;
            case GROUP -> group(field);
            default -> says.nullable() ? JsonNull.NULL : JsonValue.of("");
        };
    }

    private JsonObject group(Field field) {
        JsonObject group = JsonObject.EMPTY;
        for (Field child : field.children()) {
            group = group.with(child.jsonName(), ofKind(child));
        }
        return group;
    }
}
