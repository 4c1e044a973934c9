package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.TextDiff;
import dev.errata.message.Language;
import dev.errata.ui.fx.Localization;
import java.util.List;
import org.junit.jupiter.api.Test;

class HunkPlacesTest {
    private static final String RECORD = """
            {
              "id": "a/b",
              "signature": "one",
              "regex": "one",
              "domain": "a",
              "category": "c",
              "dead_ends": [
                {
                  "action": "restart",
                  "why_fails": "no"
                },
                {"action": "wait", "why_fails": "no"}
              ],
              "locale": "en"
            }
            """;

    private static List<String> places(String before, String after) {
        TextDiff diff = TextDiff.of(before, after);
        HunkPlaces places = new HunkPlaces(diff, new Localization(Language.ENGLISH));
        return diff.hunks(0).stream().map(places::of).toList();
    }

    @Test
    void aChangeIsNamedByItsLineAndField() {
        assertEquals(List.of("Line 3 · Signature", "Line 10 · Dead ends 1 · Why it fails", "Line 12 · Dead ends 2"),
                places(RECORD, RECORD.replace("signature\": \"one", "signature\": \"two")
                        .replace("\"no\"\n", "\"yes\"\n").replace("wait", "stay")));
    }

    @Test
    void whatGoesIsNamedByWhereItWas() {
        assertEquals(List.of("Line 4 · Regex"), places(RECORD, RECORD.replace("  \"regex\": \"one\",\n", "")));
    }

    @Test
    void whatComesIsNamedByWhereItIs() {
        assertEquals(List.of("Line 4 · Signature (Chinese)"),
                places(RECORD, RECORD.replace("  \"regex\"", "  \"signature_zh\": \"一\",\n  \"regex\"")));
    }

    @Test
    void whereNoFieldIsKnownTheLineIsSaid() {
        assertEquals(List.of("Line 1"), places("", RECORD));
        assertEquals(List.of("Line 1"), places(RECORD, ""));
        assertEquals(List.of("Line 3"), places("{\n\n\"a\" 1}", "{\n\n\"a\" 2}"));
    }
}
