package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {

    private static TextMerge merge(String base, String mine, String theirs) {
        return TextMerge.of(JsonText.of(base), JsonText.of(mine), JsonText.of(theirs));
    }

    private static TextMerge merged(String text) {
        return new TextMerge.Merged(JsonText.of(text));
    }

    private static TextMerge touching(String... places) {
        return new TextMerge.Touching(List.of(places).stream().map(at -> JsonPointer.parse(at).orElseThrow()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1, "b": 2}           | {"a": 1, "b": 3}            | {"a": 0.90, "b": 2}      | {"a": 0.90, "b": 3}
            {"a": "x y", "b": "x"}     | {"a": "x y", "b": "é"}      | {"a": "x", "b": "x"}     | {"a": "x", "b": "é"}
            ["a", "c"]                 | ["a", "d"]                  | ["a", "b", "c"]          | ["a", "b", "d"]
            ["a", "c"]                 | ["e", "c"]                  | ["a", "b", "c"]          | ["e", "b", "c"]
            ["a", "b", "c"]            | ["a", "c"]                  | ["b", "c"]               | ["c"]
            [{"k": "a"}, {"k": "c"}]   | [{"k": "a"}, {"k": "d"}]    | [{"k": "a"}, {"k": "b"}, {"k": "c"}] | [{"k": "a"}, {"k": "b"}, {"k": "d"}]
            [{"k": "a"}, {"k": "b"}, {"k": "c"}] | [{"k": "a"}, {"k": "b"}, {"k": "d"}] | [{"k": "a"}, {"k": "c"}] | [{"k": "a"}, {"k": "d"}]
            {"a": [1], "b": 1}         | {"a": [1], "b": 2}          | {"a": [], "b": 1}        | {"a": [], "b": 2}
            {"a": 1}                   | {"a": 1, "c": 3}            | {"b": 2, "a": 1}         | {"b": 2, "a": 1, "c": 3}
            """)
    void changesOfDifferentPlacesAreBothMade(String base, String mine, String theirs, String both) {
        assertEquals(merged(both), merge(base, mine, theirs));
        assertEquals(merged(both), merge(base, theirs, mine));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": "b", "c": 1}   | {"a": "x", "c": 1}  | {"a": "y", "c": 1}   | /a
            {"a": [1, 2]}        | {"a": []}           | {"a": [1, 3]}        | /a/1
            {"a": {"b": 1}}      | {}                  | {"a": {"b": 2}}      | /a/b
            {"a": 1, "b": 2}     | {"a": 1, "b": 3}    | {"a": 1}             | /b
            """)
    void changesOfTheSamePlaceAreNotMerged(String base, String mine, String theirs, String place) {
        assertEquals(touching(place), merge(base, mine, theirs));
    }

    @Test
    void twoItemsInTheSamePlaceAreNotPutInAnOrder() {
        assertEquals(touching(""), merge("[]", "[1]", "[2]"));
    }

    @Test
    void sameKeyTwiceIsNoMerge() {
        assertEquals(new TextMerge.Breaking(),
                merge("{\"a\": 1, \"b\": 2}", "{\"c\": 1, \"a\": 1, \"b\": 2}", "{\"a\": 1, \"b\": 2, \"c\": 3}"));
    }

    @Test
    void brokenTextIsMergedAsText() {
        assertEquals(merged("{\"a\": 2, \"b\": \"open}\n"),
                merge("{\"a\": 1, \"b\": \"shut\"}\n", "{\"a\": 1, \"b\": \"open}\n", "{\"a\": 2, \"b\": \"shut\"}\n"));
    }

    @Test
    void changeThatIsMadeAlreadyStays() {
        assertEquals(merged("[2]"), merge("[1]", "[2]", "[2]"));
        assertEquals(merged("[2]"), merge("[1]", "[1]", "[2]"));
        assertEquals(merged("[2]"), merge("[1]", "[2]", "[1]"));
    }

    @Test
    void byteOrderMarkIsTakenBackOnlyFromTheTextThatGotIt() {
        JsonText marked = JsonText.read("\uFEFF[1]".getBytes(StandardCharsets.UTF_8));
        assertEquals(new TextMerge.Merged(marked), TextMerge.of(JsonText.of("[1]"), JsonText.of("[1]"), marked));
        assertEquals(touching(""), TextMerge.of(JsonText.of("[1]"), JsonText.of("[2]"), marked));
        assertEquals(new TextMerge.Merged(JsonText.read("\uFEFF[1, 2]".getBytes(StandardCharsets.UTF_8))),
                TextMerge.of(marked, JsonText.read("\uFEFF[1, 2]".getBytes(StandardCharsets.UTF_8)), marked));
    }
}
