package dev.errata.validation.rule;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.validation.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What to put where a required field is missing: the value that claims least, taken from the rest of the record and
/// from its path where these tell.
final class EmptyValues {
    private final ErrorRecord record;
    private final RuleContext context;

    EmptyValues(ErrorRecord record, RuleContext context) {
        this.record = record;
        this.context = context;
    }

    /// The value for a field of this record.
    JsonValue of(Field field) {
        return switch (field) {
            case ID -> JsonValue.of(id().map(RecordId::text).orElse(""));
            case DOMAIN -> JsonValue.of(id().map(RecordId::domain).orElse(""));
            case LOCALE -> JsonValue.of("en");
            case VERIFICATION_TIER -> JsonValue.of("ai_generated");
            case RESOLVABLE -> JsonValue.of("partial");
            case EVIDENCE_COUNT -> JsonValue.of(Evidence.linked(record, Evidence.LINKS).size());
            case FIRST_SEEN, LAST_CONFIRMED, LAST_UPDATED -> JsonValue.of(day(field).toString());
            default -> ofKind(field);
        };
    }

    private JsonValue ofKind(Field field) {
        return switch (field.kind()) {
            case RATIO, COUNT -> JsonValue.of(0);
            case URLS, WORDS, TEXTS, ITEMS -> JsonArray.EMPTY;
            case MAP -> JsonObject.EMPTY;
            case GROUP -> group(field);
            default -> JsonValue.of("");
        };
    }

    private JsonValue group(Field field) {
        JsonObject group = JsonObject.EMPTY;
        for (Field child : field.children()) {
            group = group.with(child.jsonName(), of(child));
        }
        return group;
    }

    private Optional<RecordId> id() {
        return record.recordId().or(() -> RecordId.ofPath(record.path()));
    }

    /// A day that is known and keeps the three days in order; only where none is known is it today.
    private LocalDate day(Field field) {
        List<Field> nearest = switch (field) {
            case FIRST_SEEN -> List.of(Field.LAST_CONFIRMED, Field.LAST_UPDATED);
            case LAST_CONFIRMED -> List.of(Field.FIRST_SEEN, Field.LAST_UPDATED);
            default -> List.of(Field.LAST_CONFIRMED, Field.FIRST_SEEN);
        };
        return nearest.stream().flatMap(other -> record.day(other).stream()).findFirst().orElse(context.today());
    }
}
