package dev.errata.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CleanLogPlaceTest {

    private static Optional<CleanLogPlace> of(String rule, String... arguments) {
        return CleanLogPlace.of(new Finding("a.json", Optional.of("a"), rule, Severity.WARNING, JsonPointer.ROOT, 1, 1,
                List.of(arguments), Fixing.NONE));
    }

    @Test
    void isTheFirstLineOfTheLogThatTheFindingNames() {
        assertEquals(Optional.of(new CleanLogPlace("logs/calm.log", 7)),
                of(CleanLogPlace.RULE, "logs/calm.log", "used memory", "7", "calm", "0"));
    }

    @Test
    void isNoneWhereSeveralLogsAreCounted() {
        assertEquals(Optional.empty(), of(CleanLogPlace.RULE, "2"));
    }

    @Test
    void isNoneForAnotherRule() {
        assertEquals(Optional.empty(), of("regex-collision", "a", "b", "7", "c", "0"));
    }
}
