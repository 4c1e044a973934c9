package dev.errata.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {
    private final RecordSchema schema = RecordSchema.load();

    @Test
    void namesTheFieldsOfTheRegistryInTheirOrder() {
        List<String> keys = new ArrayList<>();
        collect(members(JsonText.of(schema.text()).root().orElseThrow().toValue(), "properties"), "", keys);

        assertEquals(Field.all().stream().map(Field::key).toList(), keys);
    }

    private static void collect(JsonObject properties, String prefix, List<String> keys) {
        properties.members().forEach((name, value) -> {
            keys.add(prefix + name);
            JsonObject self = (JsonObject) value;
            JsonObject holder = self.get("items").map(JsonObject.class::cast).orElse(self);
            if (holder.get("properties").isPresent()) {
                collect(members(holder, "properties"), prefix + name + ".", keys);
            }
        });
    }

    private static JsonObject members(JsonValue object, String name) {
        return (JsonObject) ((JsonObject) object).get(name).orElseThrow();
    }

    @Test
    void requiresWhatARecordCannotDoWithout() {
        assertEquals(
                Set.of(Field.ID, Field.SIGNATURE, Field.REGEX, Field.DOMAIN, Field.CATEGORY, Field.ROOT_CAUSE,
                        Field.DEAD_ENDS, Field.WORKAROUNDS, Field.TRANSITION_GRAPH, Field.VERIFICATION_TIER,
                        Field.CONFIDENCE, Field.FIX_SUCCESS_RATE, Field.RESOLVABLE, Field.FIRST_SEEN,
                        Field.LAST_CONFIRMED, Field.LAST_UPDATED, Field.EVIDENCE_COUNT, Field.LOCALE),
                Set.copyOf(Field.top().stream().filter(field -> schema.of(field).required()).toList()));
    }

    @Test
    void agreesWithTheKindsOfTheRegistry() {
        for (Field field : Field.all()) {
            FieldSchema said = schema.of(field);
            JsonType expected = switch (field.kind()) {
                case RATIO -> JsonType.NUMBER;
                case COUNT -> JsonType.INTEGER;
                case ITEMS, URLS, WORDS, TEXTS -> JsonType.ARRAY;
                case GROUP, MAP -> JsonType.OBJECT;
                case ID, TEXT, PROSE, PATTERN, WORD, CHOICE, DAY, URL, LOCALE -> JsonType.STRING;
            };
            assertTrue(said.types().contains(expected), () -> field + " is " + said.types());
            assertEquals(field.kind() == FieldKind.CHOICE, !said.choices().isEmpty(), field::key);
            assertEquals(field.kind() == FieldKind.RATIO || field.kind() == FieldKind.COUNT,
                    said.minimum().isPresent(), field::key);
        }
    }
}
