package dev.errata.refactor;

import static dev.errata.refactor.Folders.SCHEMA;
import static dev.errata.refactor.Folders.TODAY;
import static dev.errata.refactor.Folders.file;
import static dev.errata.refactor.Folders.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordStartTest {
    private static final ErrorRecord FULL = record("redis/oom",
            "\"signature\": \"OOM\", \"regex\": \"OOM\", \"domain\": \"redis\", \"category\": \"resource_error\","
                    + " \"subcategory\": \"memory\", \"root_cause\": \"Full.\", \"versions\": [{\"version\": \"7\"}],"
                    + " \"workarounds\": [{\"action\": \"Grow.\", \"success_rate\": 0.9}], \"confidence\": 0.9,"
                    + " \"first_seen\": \"2020-01-01\", \"evidence_count\": 12, \"tags\": [\"memory\"],"
                    + " \"locale\": \"zh\", \"aliases\": [\"OOM\"], \"own\": 1");

    private static ErrorRecord made(RecordStart start, Map<Field, JsonValue> known) {
        return new RecordTemplate(SCHEMA, start, TODAY).change(new RecordId("redis/fork"),
                known) instanceof Change.Create(String path, JsonText text)
                        ? new ErrorRecord(path, text)
                        : file("", "");
    }

    @Test
    void takesOverWhatTwoRecordsOfOneKindShare() {
        ErrorRecord made = made(RecordStart.like(FULL).orElseThrow(), Map.of(Field.SIGNATURE, JsonValue.of("fork")));

        assertEquals("""
                {
                  "id": "redis/fork",
                  "signature": "fork",
                  "regex": "",
                  "domain": "redis",
                  "category": "resource_error",
                  "subcategory": "memory",
                  "root_cause": "",
                  "versions": [
                    {
                      "version": "7"
                    }
                  ],
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
                  "tags": [
                    "memory"
                  ],
                  "locale": "zh",
                  "aliases": []
                }
                """, made.text().text());
    }

    @Test
    void keepsTheNestedShapeAndForWhatItHolds() {
        ErrorRecord nested = file("a/b/c.json",
                "{\"id\": \"a/b/c\", \"error\": {\"category\": \"io\", \"regex\": \"x\"},"
                        + " \"environment\": {\"os\": \"linux\"}, \"verdict\": {\"confidence\": 0.9},"
                        + " \"metadata\": {\"generated_by\": \"m\"}}");
        ErrorRecord made = made(RecordStart.like(nested).orElseThrow(), Map.of());

        assertEquals(RecordShape.ERROR_CANON, made.shape());
        assertEquals(Optional.of("io"), made.string(Field.CATEGORY));
        assertEquals(Optional.of(""), made.string(Field.REGEX));
        assertTrue(made.text().text().contains("\"os\": \"linux\""), made.text()::text);
        assertTrue(!made.text().text().contains("generated_by"), made.text()::text);
    }

    @Test
    void whatATemplateSaysGoesBeforeWhatAnErrorMakesLikely() {
        RecordStart start = RecordStart.like(FULL).orElseThrow();

        assertEquals(Optional.of("resource_error"),
                made(start, Map.of(Field.CATEGORY, JsonValue.of("guess"))).string(Field.CATEGORY));
        assertEquals(Optional.of("guess"), made(RecordStart.empty(HouseStyle.EMPTY),
                Map.of(Field.CATEGORY, JsonValue.of("guess"))).string(Field.CATEGORY));
    }

    /// A template that somebody has written fills in prose, steps and members that nobody knows, but no evidence.
    @Test
    void aTemplateFillsInWhateverItHoldsButWhatARecordHasOfItsOwn() {
        RecordStart start = RecordStart.ofTemplate(JsonText.of(
                "{\"id\": \"x/y\", \"regex\": \".*\", \"confidence\": 1, \"first_seen\": \"2001-01-01\","
                        + " \"domain\": \"redis\", \"root_cause\": \"Ask the team.\", \"owner\": {\"team\": \"db\"}}"))
                .orElseThrow();
        ErrorRecord made = made(start, Map.of());

        assertEquals("redis", start.domain());
        assertEquals(Optional.of("redis/fork"), made.id());
        assertEquals(Optional.of("Ask the team."), made.string(Field.ROOT_CAUSE));
        assertEquals(Optional.of(""), made.string(Field.REGEX));
        assertEquals(Optional.of(TODAY), made.day(Field.FIRST_SEEN));
        assertEquals("0.3", made.number(Field.CONFIDENCE).orElseThrow().toString());
        assertTrue(made.text().text().contains("\"team\": \"db\""), made.text()::text);
    }

    @Test
    void aTemplateMadeOfARecordMakesTheSameRecordsAsThatRecord() {
        RecordStart like = RecordStart.like(FULL).orElseThrow();
        JsonText template = new RecordTemplate(SCHEMA, like, TODAY).text();

        assertEquals(List.of(), RecordStart.OF_ONE.stream()
                .filter(field -> new ErrorRecord("", template).value(field).isPresent()).toList());
        assertEquals(made(like, Map.of()).text().text().replace(",\n  \"aliases\": []", ""),
                made(RecordStart.ofTemplate(template).orElseThrow(), Map.of()).text().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"id\": 1} x"})
    void whatIsNoJsonObjectIsNoStart(String text) {
        assertEquals(Optional.empty(), RecordStart.ofTemplate(JsonText.of(text)));
        assertEquals(Optional.empty(), RecordStart.like(file("a.json", text)));
    }
}
