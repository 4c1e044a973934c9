package dev.errata.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorRecordTest {
    private static final String FLAT = """
            {
              "id": "redis/oom",
              "confidence": 0.90,
              "last_confirmed": "2026-02-14",
              "dead_ends": [{"action": "a"}, {"why_fails": "w"}, {"action": null}],
              "transition_graph": {"leads_to": [{"error_id": "redis/x", "probability": 0.5}]},
              "tags": ["one", 2, "three"]
            }
            """;
    private static final String CANON = """
            {"id": "redis/oom/linux",
             "error": {"signature": "OOM", "last_confirmed": "2026-03-02"},
             "verdict": {"confidence": 0.8, "summary": "No memory."},
             "workarounds": [{"action": "Add memory."}],
             "metadata": {"evidence_count": 5}}
            """;

    private static ErrorRecord record(String text) {
        return new ErrorRecord("redis/oom.json", JsonText.of(text));
    }

    @Test
    void readsTheFieldsOfAFlatRecord() {
        ErrorRecord record = record(FLAT);

        assertEquals(RecordShape.FLAT, record.shape());
        assertEquals(Optional.of("redis/oom"), record.id());
        assertEquals(Optional.of(new BigDecimal("0.90")), record.number(Field.CONFIDENCE));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 14)), record.day(Field.LAST_CONFIRMED));
        assertEquals(List.of("one", "three"), record.strings(Field.TAGS));
        assertEquals(Optional.empty(), record.value(Field.REGEX));
    }

    @Test
    void findsAFieldInEveryItemThatHasIt() {
        assertEquals(List.of("/dead_ends/0/action", "/dead_ends/2/action"), record(FLAT).values(Field.DEAD_END_ACTION)
                .stream().map(value -> value.pointer().toString()).toList());
        assertEquals(List.of("/transition_graph/leads_to/0/error_id"), record(FLAT).values(Field.LEADS_TO_ERROR_ID)
                .stream().map(value -> value.pointer().toString()).toList());
    }

    @Test
    void readsTheSameFieldsOfAnErrorCanonRecord() {
        ErrorRecord record = record(CANON);

        assertEquals(RecordShape.ERROR_CANON, record.shape());
        assertEquals(Optional.of("OOM"), record.string(Field.SIGNATURE));
        assertEquals(Optional.of("No memory."), record.string(Field.ROOT_CAUSE));
        assertEquals(Optional.of(new BigDecimal("5")), record.number(Field.EVIDENCE_COUNT));
        assertEquals(List.of("/workarounds/0/action"), record.values(Field.WORKAROUND_ACTION).stream()
                .map(value -> value.pointer().toString()).toList());
        assertEquals(List.of("redis/oom/linux.json", "redis/oom_linux.json"),
                record.shape().paths(record.recordId().orElseThrow()));
    }

    @Test
    void knowsWhichFieldAPointerBelongsTo() {
        for (Field field : Field.all()) {
            JsonPointer pointer = field.parent().filter(parent -> parent.kind() == FieldKind.ITEMS)
                    .map(list -> RecordShape.FLAT.pointer(list).orElseThrow().child(3).child(field.jsonName()))
                    .orElseGet(() -> RecordShape.FLAT.pointer(field).orElseThrow());

            assertEquals(Optional.of(field), RecordShape.FLAT.fieldAt(pointer));
        }
        assertEquals(Optional.of(Field.TAGS), RecordShape.FLAT.fieldAt(JsonPointer.of("tags", "0")));
        assertEquals(Optional.of(Field.OS_SPECIFIC),
                RecordShape.FLAT.fieldAt(JsonPointer.of("os_specific", "linux", "note")));
        assertEquals(Optional.empty(), RecordShape.FLAT.fieldAt(JsonPointer.of("x_notes")));
        assertEquals(Optional.empty(),
                RecordShape.FLAT.fieldAt(JsonPointer.of("dead_ends", "0", "common_misconception")));
    }

    @Test
    void saysWhereAMissingValueWouldBelong() {
        ErrorRecord record = record(FLAT);

        assertEquals(new JsonPosition(5, 34), record.position(JsonPointer.of("dead_ends", "1", "action")));
        assertEquals(new JsonPosition(1, 1), record.position(JsonPointer.of("regex")));
    }

    @Test
    void takesAnyTextForARecordWithoutFields() {
        for (String text : List.of("", "[1]", "{\"id\": ", "null", "{\"id\": 7, \"confidence\": 1e999999999}")) {
            ErrorRecord record = record(text);

            assertEquals(RecordShape.FLAT, record.shape());
            assertEquals(Optional.empty(), record.id());
            assertEquals(Optional.empty(), record.number(Field.CONFIDENCE));
            assertEquals(List.of(), record.items(Field.DEAD_ENDS));
        }
    }

    @Test
    void readsTheSameAgainAfterItsTreeWasCollected() {
        ErrorRecord record = record(FLAT);
        WeakReference<List<FieldValue>> kept = new WeakReference<>(record.values(Field.DEAD_END_ACTION));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (kept.get() != null) {
                System.gc();
            }
        });

        assertEquals(record(FLAT).values(Field.DEAD_END_ACTION), record.values(Field.DEAD_END_ACTION));
        assertEquals(Optional.of("redis/oom"), record.id());
        assertEquals(record(FLAT), record);
    }
}
