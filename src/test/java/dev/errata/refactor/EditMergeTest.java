package dev.errata.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditMergeTest {
    private static final String BASE = """
            {
              "id": "redis/oom",
              "signature": "OOM",
              "confidence": 0.90,
              "tags": ["a", "b"],
              "workarounds": [
                {"action": "restart", "success_rate": 0.5, "how": ""},
                {"action": "add memory", "success_rate": 0.5, "how": ""}
              ],
              "error_code": null
            }
            """;
    private static final String FIRST = "{\"action\": \"restart\", \"success_rate\": 0.5, \"how\": \"\"}";
    private static final String SECOND = "{\"action\": \"add memory\", \"success_rate\": 0.5, \"how\": \"\"}";

    private static Optional<String> merged(String mine, String theirs) {
        return EditMerge.of("redis/oom.json", JsonText.of(BASE), JsonText.of(mine), JsonText.of(theirs))
                .map(JsonText::text);
    }

    private static String with(String old, String now) {
        return BASE.replace(old, now);
    }

    @Test
    void editsOfDifferentFieldsAreBothThere() {
        assertEquals(Optional.of(with("OOM", "mine").replace("0.90", "0.80")),
                merged(with("OOM", "mine"), with("0.90", "0.80")));
    }

    @Test
    void theSameEditIsOne() {
        assertEquals(Optional.of(with("OOM", "same")), merged(with("OOM", "same"), with("OOM", "same")));
    }

    @Test
    void differentValuesForOneFieldAreForAPersonToSettle() {
        assertEquals(Optional.empty(), merged(with("OOM", "mine"), with("OOM", "theirs")));
    }

    @Test
    void mineGoesIntoALayoutThatIsTheirs() {
        String theirs = BASE.replace("\n  ", "\r\n\t").replace("0.90", "0.8");

        assertEquals(Optional.of(theirs.replace("OOM", "mine")), merged(with("OOM", "mine"), theirs));
    }

    @Test
    void membersOfOneItemAreMerged() {
        String mine = with(FIRST, FIRST.replace("0.5", "0.7"));
        String theirs = with(FIRST, FIRST.replace("\"how\": \"\"", "\"how\": \"systemctl\""));

        assertEquals(Optional.of(with(FIRST, FIRST.replace("0.5", "0.7").replace("\"how\": \"\"",
                "\"how\": \"systemctl\""))), merged(mine, theirs));
    }

    @Test
    void anEditOfAnItemDoesNotGoToAnotherThatHasTakenItsPlace() {
        String swapped = with(FIRST, "x").replace(SECOND, FIRST).replace("x", SECOND);
        String theirs = with(FIRST, FIRST.replace("0.5", "0.7"));

        assertEquals(Optional.empty(), merged(swapped, theirs));
    }

    @Test
    void whatBothHaveAddedToAListIsThereTwice() {
        assertEquals(Optional.of(with("\"b\"]", "\"b\", \"theirs\", \"mine\"]")),
                merged(with("\"b\"]", "\"b\", \"mine\"]"), with("\"b\"]", "\"b\", \"theirs\"]")));
        assertEquals(Optional.of(with("\"b\"]", "\"b\", \"same\"]")),
                merged(with("\"b\"]", "\"b\", \"same\"]"), with("\"b\"]", "\"b\", \"same\"]")));
    }

    @Test
    void anItemThatOneTakesAwayAndTheOtherEditsIsForAPersonToSettle() {
        assertEquals(Optional.empty(), merged(with(FIRST + ",\n    ", ""), with(FIRST, FIRST.replace("0.5", "0.7"))));
    }

    @Test
    void aMemberThatSaysNothingGoesAsItWasTaken() {
        String mine = with("],\n  \"error_code\": null", "]");

        assertEquals(Optional.of(mine.replace("OOM", "theirs")), merged(mine, with("OOM", "theirs")));
    }

    @Test
    void brokenTextIsNotMerged() {
        assertEquals(Optional.empty(), merged(with("OOM", "mine"), "{"));
        assertEquals(Optional.empty(), merged("{", with("OOM", "theirs")));
    }
}
