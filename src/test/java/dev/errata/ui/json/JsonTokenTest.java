package dev.errata.ui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.control.RowTable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTokenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "{\"a\": \"b\"} | punctuation:{ key:\"a\" punctuation:: string:\"b\" punctuation:}",
            "[1.5e-3, true] | punctuation:[ number:1.5e-3 punctuation:, literal:true punctuation:]",
            "\"a\\\"b\" , | string:\"a\\\"b\" punctuation:,",
            // broken as far as it goes
            "\"key\": \"open | key:\"key\" punctuation:: string:\"open",
            "True 'x', | stray:True stray:'x' punctuation:,", "1 // why | number:1 comment://_why"})
    void namesThePieces(String row, String expected) {
        assertEquals(expected, spelled(row, JsonToken.ofRow(row, 0, row.length(), RowTable.OUTSIDE)));
    }

    @Test
    void goesOnWithAStringFromTheRowBefore() {
        assertEquals("string:rest\" punctuation:,",
                spelled("rest\",", JsonToken.ofRow("rest\",", 0, 6, RowTable.IN_STRING)));
        assertEquals("string:\"x\" punctuation:,",
                spelled("\"x\",", JsonToken.ofRow("\"x\",", 0, 4, RowTable.IN_ESCAPE)));
    }

    private static String spelled(String text, List<JsonToken> tokens) {
        return tokens.stream().map(token -> token.kind().styleClass().substring("json-".length()) + ":"
                + text.substring(token.start(), token.end()).replace(' ', '_')).collect(Collectors.joining(" "));
    }
}
