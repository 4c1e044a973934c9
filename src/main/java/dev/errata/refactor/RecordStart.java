package dev.errata.refactor;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.record.OtherMembers;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What a new record starts from.
///
/// @param house  which shape it has and which fields
/// @param known  what these say already; never what only one record can have, or what nobody has shown of it yet
/// @param others members that are none of the fields, by their place
public record RecordStart(HouseStyle house, Map<Field, JsonValue> known, SequencedMap<JsonPointer, JsonValue> others) {
    /// What two records of one kind share.
    private static final Set<Field> SHARED = EnumSet.of(Field.DOMAIN, Field.CATEGORY, Field.SUBCATEGORY,
            Field.VERSIONS, Field.TAGS);

    /// What no template fills in: the names of one error, and what evidence is needed for.
    static final Set<Field> OF_ONE = EnumSet.of(Field.ID, Field.SIGNATURE, Field.SIGNATURE_ZH, Field.REGEX,
            Field.ALIASES, Field.VERIFICATION_TIER, Field.CONFIDENCE, Field.FIX_SUCCESS_RATE, Field.FIRST_SEEN,
            Field.LAST_CONFIRMED, Field.LAST_UPDATED, Field.EVIDENCE_COUNT);

    /// Where the nested shape says for what it holds.
    private static final JsonPointer ENVIRONMENT = JsonPointer.of("environment");

    public RecordStart {
        known = Map.copyOf(known);
    }

    /// A start that knows nothing.
    public static RecordStart empty(HouseStyle house) {
        return new RecordStart(house, Map.of(), new LinkedHashMap<>());
    }

    /// What a record shares with others of its kind: shape, domain, category, tags, versions. Empty where its text is no JSON object.
    public static Optional<RecordStart> like(ErrorRecord record) {
        return root(record).map(_ -> start(record, SHARED, List.of(ENVIRONMENT)));
    }

    /// What a template of the folder says: its fields, and whatever else it holds. Empty where it is no JSON object.
    public static Optional<RecordStart> ofTemplate(JsonText text) {
        ErrorRecord template = new ErrorRecord("", text);
        RecordShape shape = template.shape();
        return root(template).map(root -> start(template, EnumSet.complementOf(EnumSet.copyOf(OF_ONE)),
                new OtherMembers(shape).ofRecord(root).stream()
                        .filter(place -> place.equals(ENVIRONMENT) || !shape.knows(place)).toList()));
    }

    /// The domain that it is of; may be empty.
    public String domain() {
        return known.get(Field.DOMAIN) instanceof JsonString(String domain) ? domain : "";
    }

    private static Optional<ObjectNode> root(ErrorRecord record) {
        return record.text().root().filter(_ -> record.text().isWellFormed()).filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static RecordStart start(ErrorRecord record, Collection<Field> fields, List<JsonPointer> others) {
        Map<Field, JsonValue> known = new EnumMap<>(Field.class);
        for (Field field : Field.top()) {
            Optional<JsonValue> value = record.value(field).map(FieldValue::node).map(JsonNode::toValue);
            if (fields.contains(field) && !ComparedPart.isBlank(value)) {
                known.put(field, value.get());
            }
        }
        SequencedMap<JsonPointer, JsonValue> beside = new LinkedHashMap<>();
        others.forEach(place -> record.text().find(place).ifPresent(node -> beside.put(place, node.toValue())));
        return new RecordStart(HouseStyle.of(RecordSet.of(List.of(record))), known, beside);
    }
}
