package dev.errata.refactor;

import static dev.errata.refactor.Folders.SCHEMA;
import static dev.errata.refactor.Folders.TODAY;
import static dev.errata.refactor.Folders.edges;
import static dev.errata.refactor.Folders.file;
import static dev.errata.refactor.Folders.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewRecordTest {
    private static final RecordId ID = new RecordId("redis/oom");

    private static ErrorRecord made(HouseStyle house, Map<Field, JsonValue> known) {
        return created(new RecordTemplate(SCHEMA, RecordStart.empty(house), TODAY).change(ID, known));
    }

    private static ErrorRecord created(Change change) {
        return change instanceof Change.Create(String path, var text) ? new ErrorRecord(path, text) : file("", "");
    }

    @Test
    void holdsTheRequiredFieldsInTheirOrder() {
        HouseStyle bare = new HouseStyle(RecordShape.FLAT, Set.of(), "en");

        assertEquals("""
                {
                  "id": "redis/oom",
                  "signature": "Out of memory",
                  "regex": "",
                  "domain": "redis",
                  "category": "",
                  "root_cause": "",
                  "dead_ends": [],
                  "workarounds": [],
                  "transition_graph": {
                    "leads_to": [],
                    "preceded_by": [],
                    "frequently_confused_with": []
                  },
                  "verification_tier": "ai_generated",
                  "confidence": 0.3,
                  "fix_success_rate": 0.0,
                  "resolvable": "partial",
                  "first_seen": "2026-11-26",
                  "last_confirmed": "2026-11-26",
                  "last_updated": "2026-11-26",
                  "evidence_count": 0,
                  "locale": "en"
                }
                """, made(bare, Map.of(Field.SIGNATURE, JsonValue.of("Out of memory"), Field.DOMAIN, JsonValue.of("x")))
                .text().text());
    }

    @Test
    void hasTheFieldsThatTheFolderHas() {
        ErrorRecord made = made(HouseStyle.of(Folders.own()), Map.of());
        ErrorRecord first = Folders.own().at("redis/err-bgsave-failed-disk.json").orElseThrow();

        assertEquals(names(first), names(made));
        assertEquals(Optional.of("redis/oom.json"), Optional.of(made.path()));
    }

    private static List<String> names(ErrorRecord record) {
        return record.text().root().map(JsonNode::toValue).map(dev.errata.json.JsonObject.class::cast).orElseThrow()
                .members().keySet().stream().toList();
    }

    @Test
    void takesTheShapeThatTheFolderHas() {
        ErrorRecord made = made(HouseStyle.of(Folders.corpus("errorcanon")),
                Map.of(Field.REGEX, JsonValue.of("oom")));

        assertEquals(RecordShape.ERROR_CANON, made.shape());
        assertEquals(List.of("schema_version", "id", "error", "environment", "verdict", "dead_ends", "workarounds",
                "transition_graph", "metadata"), names(made));
        assertEquals(Optional.of("oom"), made.string(Field.REGEX));
        assertEquals(Optional.of(TODAY), made.day(Field.LAST_UPDATED));
    }

    @Test
    void copiesARecordUnderAnotherIdAndTodaysDates() {
        ErrorRecord original = record("a/x",
                "\"domain\": \"a\", \"confidence\": 0.90, " + edges("leads_to", "a/x", "a/y")
                        + ", \"first_seen\": \"2020-01-01\", \"last_confirmed\": \"2021-01-01\","
                        + " \"last_updated\": null, \"aliases\": [\"EX\"]");

        assertEquals(Optional.of(new Change.Create("b/z.json",
                file("", "{\"id\": \"b/z\", \"domain\": \"b\", \"confidence\": 0.90, " + edges("leads_to", "b/z", "a/y")
                        + ", \"first_seen\": \"2026-11-26\", \"last_confirmed\": \"2026-11-26\","
                        + " \"last_updated\": \"2026-11-26\", \"aliases\": []}").text())),
                RecordCopy.change(original, new RecordId("b/z"), TODAY));
    }

    @Test
    void copiesNoBrokenFile() {
        assertEquals(Optional.empty(), RecordCopy.change(file("a/x.json", "{"), ID, TODAY));
    }
}
