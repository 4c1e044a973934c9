package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Field;
import dev.errata.record.OtherMembers;
import dev.errata.record.RecordShape;
import dev.errata.ui.control.FormTestFolder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedRecordTest {
    private static final String SAVED = FormTestFolder.RECORD;
    private static final String RESTART = "{\"action\": \"restart\", \"why_fails\": \"fills again\", \"fail_rate\": 0.90,"
            + " \"condition\": \"\", \"sources\": []}";
    private static final String WAIT = "{\"action\": \"wait\", \"why_fails\": \"stays full\", \"fail_rate\": 0.5,"
            + " \"condition\": \"\", \"sources\": []}";

    private static SavedRecord edited(String before, String after) {
        return new SavedRecord(JsonText.of(SAVED), JsonText.of(SAVED.replace(before, after)));
    }

    private static Optional<PlaceContent> before(SavedRecord record, String pointer) {
        return record.before(at(pointer));
    }

    private static JsonPointer at(String pointer) {
        return JsonPointer.parse(pointer).orElseThrow();
    }

    private static Optional<PlaceContent> text(String text) {
        return Optional.of(new PlaceContent.Scalar(text));
    }

    private static FormPlace place(String field, String pointer) {
        return new FormPlace(Field.withKey(field).orElseThrow(), at(pointer));
    }

    @Test
    void knowsWhatAnEditedFieldWas() {
        SavedRecord record = edited("maxmemory reached", "full");
        assertEquals(text("maxmemory reached"), before(record, "/root_cause"));
        assertEquals(Optional.empty(), before(record, "/signature"));
    }

    @Test
    void aPlaceBehindTheEndOfAListOnBothSidesIsNoDifference() {
        assertEquals(Optional.empty(), before(edited("maxmemory reached", "full"), "/tags/99"));
    }

    @Test
    void anotherSpellingIsADifference() {
        assertEquals(text("0.90"), before(edited("\"confidence\": 0.90", "\"confidence\": 0.9"), "/confidence"));
    }

    @Test
    void knowsThatAFieldIsNewOrGone() {
        assertEquals(Optional.of(new PlaceContent.Absent()),
                before(edited("\"tags\"", "\"error_code\": \"7\", \"tags\""), "/error_code"));
        assertEquals(text("2024-01-01"), before(edited("\"first_seen\": \"2024-01-01\",", ""), "/first_seen"));
    }

    @Test
    void itemsAreFollowedThroughMoves() {
        SavedRecord record = edited(RESTART + ",\n    " + WAIT, WAIT + ", " + RESTART.replace("fills", "is full"));
        assertEquals(Optional.empty(), before(record, "/dead_ends/0"));
        assertEquals(text("fills again"), before(record, "/dead_ends/1/why_fails"));
        assertEquals(Optional.empty(), before(record, "/dead_ends/1/action"));
    }

    @Test
    void anItemBehindARemovedOneIsTheSame() {
        SavedRecord record = edited(RESTART + ",\n    " + WAIT, WAIT.replace("0.5", "0.6"));
        assertEquals(text("0.5"), before(record, "/dead_ends/0/fail_rate"));
        assertEquals(Optional.empty(), before(record, "/dead_ends/0/action"));
    }

    @Test
    void ofANewItemTheFileKnowsNothing() {
        SavedRecord record = edited(WAIT, "{\"action\": \"pray\"}, " + WAIT);
        assertEquals(Optional.of(new PlaceContent.Absent()), before(record, "/dead_ends/1"));
        assertEquals(Optional.empty(), before(record, "/dead_ends/1/action"));
        assertEquals(Optional.empty(), before(record, "/dead_ends/2"));
    }

    @Test
    void knowsTheMembersOfNoFieldThatAreGone() {
        OtherMembers members = new OtherMembers(RecordShape.FLAT);
        String extra = RESTART.replace("\"sources\": []", "\"sources\": [], \"extra\": 1");
        JsonText saved = JsonText.of(SAVED.replace(RESTART, extra));
        JsonText now = JsonText.of(SAVED.replace(RESTART + ",\n    " + WAIT, WAIT + ", " + RESTART)
                .replace("\"house_note\"", "\"home_note\""));
        SavedRecord record = new SavedRecord(saved, now);
        assertEquals(List.of(at("/home_note"), at("/house_note")),
                record.withGone(List.of(at("/home_note")), members));
        assertEquals(List.of(at("/dead_ends/1/extra")),
                record.withGone(List.of(), place("dead_ends", "/dead_ends/1"), members));
    }

    @Test
    void anItemWrittenAnewInItsPlaceIsTheOneThatStoodThere() {
        assertEquals(text("memory"), before(edited("[\"memory\"]", "[\"cache\"]"), "/tags/0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            root_cause             | /root_cause          | "maxmemory reached"         | "full"
            confidence             | /confidence          | "confidence": 0.90          | "confidence": 0.9
            subcategory            | /subcategory         | "subcategory": null,        | "subcategory": "x",
            first_seen             | /first_seen          | "first_seen": "2024-01-01", | ''
            error_code             | /error_code          | "tags"                      | "error_code": "7", "tags"
            os_specific            | /evidence_count      | "evidence_count": 3,        | ''
            tags                   | /tags                | ["memory"]                  | ["a", "b"]
            dead_ends.fail_rate    | /dead_ends/0/fail_rate | 0.90, "condition"         | 0.91, "condition"
            """)
    void goesBackToTheBytesOfTheFile(String field, String pointer, String before, String after) {
        assertEquals(SAVED, edited(before, after).reverted(place(field, pointer)).text());
    }

    @Test
    void goingBackLeavesOtherEditsAlone() {
        String edited = SAVED.replace("maxmemory reached", "full").replace("\"memory\",", "\"disk\",");
        assertEquals(SAVED.replace("\"memory\",", "\"disk\","), new SavedRecord(JsonText.of(SAVED),
                JsonText.of(edited)).reverted(place("root_cause", "/root_cause")).text());
    }

    @Test
    void aNewItemGoesAgain() {
        assertEquals(SAVED, edited(WAIT, "{\"action\": \"pray\"}, " + WAIT)
                .reverted(place("dead_ends", "/dead_ends/1")).text());
    }
}
