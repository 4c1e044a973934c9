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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A new record: every required field and those that the folder usually has, in canonical order, with what is known filled
/// in and what claims least in the others.
public final class RecordTemplate {
    private static final JsonNumber UNPROVEN = new JsonNumber("0.3");
    private static final JsonNumber NO_RATE = new JsonNumber("0.0");

    private final RecordSchema schema;
    private final RecordStart start;
    private final LocalDate today;

    public RecordTemplate(RecordSchema schema, RecordStart start, LocalDate today) {
        this.schema = schema;
        this.start = start;
        this.today = today;
    }

    /// The change that adds the record.
    ///
    /// @param known what is known of it beside what it starts from, by field; the id and the domain are taken from `id`
    public Change change(RecordId id, Map<Field, JsonValue> known) {
        Map<Field, JsonValue> all = new EnumMap<>(Field.class);
        all.putAll(known);
        all.putAll(start.known());
        all.put(Field.ID, JsonValue.of(id.text()));
        all.put(Field.DOMAIN, JsonValue.of(id.domain()));
        return new Change.Create(start.house().shape().paths(id).getFirst(),
                JsonText.formatted(value(Field.top(), all)));
    }

    /// What the record starts from, as the text of a template: without what each record has of its own.
    public JsonText text() {
        List<Field> fields = Field.top().stream().filter(field -> !RecordStart.OF_ONE.contains(field)).toList();
        return JsonText.formatted(value(fields, start.known()).without(Field.ID.jsonName()));
    }

    private JsonObject value(List<Field> fields, Map<Field, JsonValue> known) {
        RecordShape shape = start.house().shape();
        JsonObject record = shape == RecordShape.ERROR_CANON ? nestedOrder() : JsonObject.EMPTY;
        for (Field field : fields) {
            Optional<JsonPointer> at = shape.pointer(field);
            Optional<JsonValue> value = Optional.ofNullable(known.get(field))
                    .or(() -> wanted(field) ? Optional.of(empty(field)) : Optional.empty());
            if (at.isPresent() && value.isPresent()) {
                record = with(record, at.get().tokens(), value.get());
            }
        }
        for (Map.Entry<JsonPointer, JsonValue> other : start.others().entrySet()) {
            record = with(record, other.getKey().tokens(), other.getValue());
        }
        return record;
    }

    private boolean wanted(Field field) {
        return schema.of(field).required() || start.house().usual().contains(field);
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

    private JsonValue empty(Field field) {
        return switch (field) {
            case LOCALE -> JsonValue.of(start.house().locale());
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
