package dev.errata.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdTest {
    @Test
    void hasTwoOrThreeParts() {
        RecordId id = RecordId.parse("redis/oom-maxmemory/linux").orElseThrow();

        assertEquals(List.of("redis", "oom-maxmemory", "linux", "redis/oom-maxmemory/linux.json"),
                List.of(id.domain(), id.slug(), id.environment().orElseThrow(), id.path()));
        assertEquals(Optional.empty(), new RecordId("redis/oom").environment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "redis", "redis/", "/redis/x", "redis/../x", "../x", "redis/.hidden", "Redis/oom",
            "redis/oom ",
            "redis/a/b/c", "redis\\oom", "redis/o%6d", "redis/\u212Aelvin", "redis/oom\n"})
    void refusesWhatCouldLeadElsewhere(String text) {
        assertEquals(Optional.empty(), RecordId.parse(text));
    }

    @Test
    void isFoundFromItsPath() {
        assertEquals(Optional.of(new RecordId("redis/oom")), RecordId.ofPath("redis/oom.json"));
        assertEquals(Optional.empty(), RecordId.ofPath("redis/oom.txt"));
    }
}
