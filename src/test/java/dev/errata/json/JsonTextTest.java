package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTextTest {

    private static final String DOCUMENT = "{\n  \"a\": [1, {\"b\" : \"x\"}],\r\n  \"中\": null\n}\n";

    @Test
    void seesWhetherLettersAreSpeltSomewhere() {
        JsonText text = JsonText.of(DOCUMENT);
        assertTrue(text.spells("中"));
        assertTrue(text.spells("null\n}\n"));
        assertTrue(text.spells(""));
        assertFalse(text.spells("null\n}\n "));
        assertFalse(text.spells("bx"));
    }

    @Test
    void findsValuesAndTheirKeys() {
        JsonText text = JsonText.of(DOCUMENT);
        assertEquals(Optional.of("\"x\""),
                text.find(JsonPointer.of("a", "1", "b")).map(node -> node.span().in(text.text())));
        assertEquals(Optional.of("\"b\""),
                text.keySpan(JsonPointer.of("a", "1", "b")).map(span -> span.in(text.text())));
        assertEquals(Optional.empty(), text.keySpan(JsonPointer.of("a", "1")));
        assertEquals(Optional.empty(), text.keySpan(JsonPointer.ROOT));
        assertEquals(Optional.empty(), text.keySpan(JsonPointer.of("z")));
        assertEquals(Optional.empty(), text.find(JsonPointer.of("a", "2")));
        assertEquals(Optional.empty(), text.find(JsonPointer.of("a", "01")));
        assertEquals(Optional.empty(), text.find(JsonPointer.of("a", "-")));
        assertEquals(Optional.empty(), text.find(JsonPointer.of("a", "4294967296")));
        assertEquals(Optional.empty(), text.find(JsonPointer.of("中", "x")));
    }

    @Test
    void ofRepeatedKeysTheLastCounts() {
        JsonText text = JsonText.of("{\"a\":1,\"a\":2}");
        assertEquals(Optional.of(new Span(11, 12)), text.find(JsonPointer.of("a")).map(JsonNode::span));
        assertEquals(Optional.of(new Span(7, 10)), text.keySpan(JsonPointer.of("a")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|#", "1|#", "3|#", "4|/a", "7|/a", "9|/a", "10|/a/0", "11|/a/0", "12|/a",
            "13|/a/1", "14|/a/1/b",
            "17|/a/1/b", "20|/a/1/b", "23|/a/1/b", "24|/a/1", "25|/a", "26|#", "30|/中", "39|/中", "40|#", "41|#",
            "42|none"})
    void tellsTheInnermostValueAtAnOffset(int offset, String pointer) {
        String actual = JsonText.of(DOCUMENT)
                .pointerAt(offset)
                .map(found -> found.isRoot() ? "#" : found.toString())
                .orElse("none");
        assertEquals(pointer, actual);
    }

    @Test
    void countsLinesAtLineFeedsAndColumnsInUtf16() {
        JsonText text = JsonText.of("\uFEFF[\"😀\",\r\n1,\r2]");
        assertEquals(new JsonPosition(1, 1), text.position(0));
        assertEquals(new JsonPosition(1, 6), text.position(5));
        assertEquals(new JsonPosition(1, 8), text.position(7));
        assertEquals(new JsonPosition(2, 1), text.position(8));
        assertEquals(new JsonPosition(2, 5), text.position(12));
        assertEquals(new JsonPosition(2, 6), text.position(13));
        assertThrows(IndexOutOfBoundsException.class, () -> text.position(14));
        assertThrows(IndexOutOfBoundsException.class, () -> text.position(-1));
    }

    @Test
    void copiesTheBytesBothWays() {
        byte[] bytes = {'1'};
        JsonText text = JsonText.read(bytes);
        bytes[0] = '2';
        text.toBytes()[0] = '3';
        assertEquals("1", text.text());
    }

    @Test
    void anotherTextKeepsTheByteOrderMark() {
        JsonText text = JsonText.of("\uFEFF{}\n").withText("[]\n");
        assertTrue(text.hasBom());
        assertEquals("[]\n", text.text());
        assertArrayEquals("\uFEFF[]\n".getBytes(StandardCharsets.UTF_8), text.toBytes());
    }

    @Test
    void theSameTextIsTheSameObject() {
        JsonText text = JsonText.read(new byte[]{'"', (byte) 0xFF, '"'});
        assertSame(text, text.withText(text.text()));
    }

    @Test
    void bytesThatAreNoTextSurviveAnEditElsewhere() {
        byte[] bytes = bytes("[\"", 0xE4, 0xB8, "\", 1, \"", 0xFF, "\"]");
        JsonText text = JsonText.read(bytes);
        assertEquals("[\"\uFFFD\", 1, \"\uFFFD\"]", text.text());
        JsonText edited = text.withText("[\"\uFFFD\", 12, \"\uFFFD\"]");
        assertArrayEquals(bytes("[\"", 0xE4, 0xB8, "\", 12, \"", 0xFF, "\"]"), edited.toBytes());
    }

    @Test
    void bytesThatMeetNeverBecomeACharacterThatNobodyTyped() {
        JsonText text = JsonText.read(bytes("\"", 0xE4, 0xB8, "x", 0xAD, "\""));
        assertEquals("\"\uFFFDx\uFFFD\"", text.text());
        assertEquals("\"\uFFFD\uFFFD\"", text.withText("\"\uFFFD\uFFFD\"").text());
    }

    @Test
    void halfOfACharacterInATextBecomesTheReplacementCharacter() {
        assertEquals("\"\uFFFDx\uFFFD😀\"", JsonText.of("\"\uD83Dx\uDE00😀\"").text());
        assertEquals("\"😁\"", JsonText.of("\"😀\"").withText("\"😁\"").text());
    }

    @Test
    void utf16IsShownDecodedAndRewrittenAsUtf8() {
        JsonText text = JsonText.read("\uFEFF{\"中\":1}".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("{\"中\":1}", text.text());
        assertFalse(text.isWellFormed());
        assertArrayEquals("{\"中\":2}".getBytes(StandardCharsets.UTF_8), text.withText("{\"中\":2}").toBytes());
    }

    @Test
    void equalsByBytesAndLimits() {
        JsonText text = JsonText.of("[1]");
        assertEquals(JsonText.read(new byte[]{'[', '1', ']'}), text);
        assertEquals(JsonText.of("[1]").hashCode(), text.hashCode());
        assertNotEquals(JsonText.of("[1 ]"), text);
        assertNotEquals(JsonText.read(text.toBytes(), new JsonLimits(100, 10)), text);
        assertTrue(text.sameBytes(JsonText.read(text.toBytes(), new JsonLimits(100, 10))));
    }

    @Test
    void refusesWhatIsBeyondTheLimits() {
        JsonLimits limits = new JsonLimits(10, 2);
        assertTrue(JsonText.read(bytes("[[123456]]"), limits).isWellFormed());
        JsonText large = JsonText.read(bytes("[[1234567]]"), limits);
        assertEquals(List.of(new JsonProblem(JsonFault.TOO_LARGE, new Span(0, 0), JsonPosition.START, JsonPointer.ROOT,
                List.of("11", "10"))), large.problems());
        assertEquals("[[1234567]]", large.text());
        JsonText deep = JsonText.read(bytes("[1,\n[[]]]"), limits);
        assertEquals(List.of(new JsonProblem(JsonFault.TOO_DEEP, new Span(5, 6), new JsonPosition(2, 2),
                JsonPointer.of("1", "0"), List.of("2"))), deep.problems());
        assertEquals(Optional.empty(), deep.root());
    }

    @Test
    void aMillionBracketsAreAProblemAndNotACrash() {
        JsonText arrays = JsonText.of("[".repeat(1_000_000));
        assertEquals(List.of(JsonFault.TOO_DEEP), arrays.problems().stream().map(JsonProblem::fault).toList());
        JsonText objects = JsonText.of("{\"a\":".repeat(1_000_000));
        assertEquals(List.of(JsonFault.TOO_DEEP), objects.problems().stream().map(JsonProblem::fault).toList());
        String deepest = "[".repeat(JsonLimits.DEEPEST) + "]".repeat(JsonLimits.DEEPEST);
        JsonText allowed = JsonText.read(bytes(deepest), new JsonLimits(1 << 20, JsonLimits.DEEPEST));
        assertEquals(Optional.of(deepest), allowed.root().map(root -> root.toValue().toJson()));
    }

    @Test
    void listsAHundredProblemsAtMost() {
        assertEquals(100, JsonText.of("[" + "x, ".repeat(1_000) + "1]").problems().size());
        byte[] binary = new byte[100_000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i % 2 == 0 ? 0xFF : 'x');
        }
        assertEquals(100, JsonText.read(binary).problems().size());
    }

    /// Joins texts (as UTF-8) and numbers (as one byte each).
    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer number) {
                out.write(number);
            } else {
                out.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
