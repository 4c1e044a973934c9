package dev.errata.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private static final RecordPart SIGNATURE = new RecordPart.OfField(Field.SIGNATURE);
    private static final RecordPart TAGS = new RecordPart.OfField(Field.TAGS);
    private static final String BASE = "{\n  \"signature\": \"OOM\",\n  \"tags\": [\"a\"],\n  \"confidence\": 0.90\n}\n";

    private static ErrorRecord record(String text) {
        return new ErrorRecord("redis/oom.json", JsonText.of(text));
    }

    private static ThreeWay threeWay(String mine, String theirs) {
        return ThreeWay.of(record(BASE), record(mine), record(theirs)).orElseThrow();
    }

    private static Map<RecordPart, Optional<Take>> settled(ThreeWay threeWay) {
        return threeWay.parts().stream()
                .collect(java.util.stream.Collectors.toMap(ThreeWay.Part::part, ThreeWay.Part::settled));
    }

    @Test
    void whatOnlyOneHasChangedIsSettled() {
        ThreeWay threeWay = threeWay(BASE.replace("OOM", "Out of memory"), BASE.replace("\"a\"", "\"b\""));

        assertEquals(Map.of(SIGNATURE, Optional.of(Take.LEFT), TAGS, Optional.of(Take.RIGHT)), settled(threeWay));
        assertEquals(Optional.of(BASE.replace("OOM", "Out of memory").replace("\"a\"", "\"b\"")),
                threeWay.merged(Map.of(SIGNATURE, Take.LEFT, TAGS, Take.RIGHT)).map(JsonText::text));
    }

    @Test
    void whatBothHaveChangedOtherwiseIsForAPersonToSettle() {
        ThreeWay threeWay = threeWay(BASE.replace("OOM", "mine"), BASE.replace("OOM", "theirs"));

        assertEquals(Map.of(SIGNATURE, Optional.empty()), settled(threeWay));
        assertEquals(Optional.of(BASE.replace("OOM", "mine")),
                threeWay.merged(Map.of(SIGNATURE, Take.LEFT)).map(JsonText::text));
        assertEquals(Optional.of(BASE.replace("OOM", "theirs")),
                threeWay.merged(Map.of(SIGNATURE, Take.RIGHT)).map(JsonText::text));
    }

    @Test
    void whatBothHaveChangedAlikeIsSettled() {
        assertEquals(Map.of(SIGNATURE, Optional.of(Take.RIGHT)),
                settled(threeWay(BASE.replace("OOM", "same"), BASE.replace("OOM", "same"))));
    }

    @Test
    void aFieldThatBothHaveTakenAwayIsSettledToo() {
        String without = BASE.replace("  \"tags\": [\"a\"],\n", "");

        assertEquals(Map.of(TAGS, Optional.of(Take.RIGHT)), settled(threeWay(without, without)));
    }

    @Test
    void aFieldThatIHaveTakenAwayGoes() {
        String without = BASE.replace("  \"tags\": [\"a\"],\n", "");

        assertEquals(Optional.of(without.replace("OOM", "theirs")),
                threeWay(without, BASE.replace("OOM", "theirs")).merged(Map.of(TAGS, Take.LEFT)).map(JsonText::text));
    }

    @Test
    void brokenTextHasNoParts() {
        assertEquals(Optional.empty(), ThreeWay.of(record(BASE), record("{"), record(BASE)).map(ThreeWay::parts));
        assertEquals(List.of(), threeWay(BASE, BASE).parts());
    }
}
