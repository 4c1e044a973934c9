package dev.errata.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.errata.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordReadingTest {
    private static final JsonText TEXT = JsonText.of("""
            {"id": "redis/oom", "dead_ends": [{"action": "a"}, 7, {"action": "b"}], "tags": "none"}
            """);

    private record Shouted(String id) {}

    private record Greeted(String text) {}

    private final RecordReading reading = new RecordReading(TEXT.root());

    @Test
    void looksAFieldUpOnce() {
        assertSame(reading.values(Field.DEAD_END_ACTION), reading.values(Field.DEAD_END_ACTION));
        assertSame(reading.items(Field.DEAD_ENDS), reading.items(Field.DEAD_ENDS));
    }

    @Test
    void itemsAreThoseOfArrays() {
        assertEquals(List.of("/dead_ends/0", "/dead_ends/1", "/dead_ends/2"),
                reading.items(Field.DEAD_ENDS).stream().map(item -> item.pointer().toString()).toList());
        assertEquals(List.of(), reading.items(Field.TAGS));
    }

    @Test
    void derivesEachTypeOnce() {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Greeted greeted = reading.derived(Greeted.class, () -> {
                asked.add("greeted");
                Shouted shouted = reading.derived(Shouted.class, () -> {
                    asked.add("shouted");
                    return new Shouted("REDIS/OOM");
                });
                return new Greeted("Hello " + shouted.id());
            });
            assertEquals(new Greeted("Hello REDIS/OOM"), greeted);
        }
        assertEquals(List.of("greeted", "shouted"), asked);
    }

    @Test
    void tellsManyThreadsTheSame() {
        List<List<FieldValue>> expected = Field.all().stream().map(new RecordReading(TEXT.root())::values).toList();

        IntStream.range(0, 200).parallel().forEach(_ -> {
            RecordReading shared = new RecordReading(TEXT.root());
            IntStream.range(0, 8).parallel()
                    .forEach(_ -> assertEquals(expected, Field.all().stream().map(shared::values).toList()));
        });
    }
}
