package dev.errata.ui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.task.Cancellation;
import dev.errata.ui.control.RowedText;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Brackets, indent and search: what the editor knows of a text without a screen.
class JsonTextPiecesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{[1]} | 1 | 0-4", "{[1]} | 2 | 1-3", "{[1]} | 5 | 0-4", "[\"]\"] | 0 | 0-4",
            "[1 | 1 | none", "{] | 0 | none", "a | 1 | none"})
    void findsTheOtherBracket(String text, int caret, String expected) {
        assertEquals(expected, Brackets.at(text, caret).map(pair -> pair.open() + "-" + pair.close()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"'{\n    \"a\": 1\n}', 4", "'{\n  \"a\": 1\n}', 2", "'{\n\n   \"a\": 1\n}', 3", "'{}', 2"})
    void takesTheIndentOfTheFile(String text, int spaces) {
        assertEquals(" ".repeat(spaces), IndentUnit.of(text));
    }

    @Test
    void takesTheTabOfTheFile() {
        assertEquals("\t", IndentUnit.of("{\r\n\t\"a\": 1\r\n}"));
    }

    @Test
    void indentsTheLinesOfASelectionAndKeepsTheirEnds() {
        RowedText shown = RowedText.of("{\r\n  \"a\": 1,\n\n  \"b\": 2\r\n}");
        assertEquals("{\r\n    \"a\": 1,\n\n    \"b\": 2\r\n}", Indent.DEEPER.applyTo(shown, 4, 18));
        assertEquals("{\r\n\"a\": 1,\n\n\"b\": 2\r\n}", Indent.LESS.applyTo(shown, 4, 18));
        assertEquals("{\r\n    \"a\": 1,\n\n  \"b\": 2\r\n}", Indent.DEEPER.applyTo(shown, 2, 12));
    }

    @Test
    void findsTextInEitherCase() {
        assertEquals(List.of(0, 4), TextSearch.find("Ab, aB", "ab", TextSearch.Case.FOLDED, Cancellation.NEVER));
        assertEquals(List.of(4), TextSearch.find("Ab, aB", "aB", TextSearch.Case.EXACT, Cancellation.NEVER));
        assertEquals(List.of(), TextSearch.find("abc", "", TextSearch.Case.EXACT, Cancellation.NEVER));
    }

    @Test
    void findsTextFarBehind() {
        String text = "x".repeat(200_000) + "needle" + "x".repeat(70_000) + "needle";
        assertEquals(List.of(200_000, 270_006),
                TextSearch.find(text, "needle", TextSearch.Case.EXACT, Cancellation.NEVER));
    }

    @Test
    void stopsLookingWhenNobodyWaits() {
        assertThrows(CancellationException.class,
                () -> TextSearch.find("x".repeat(1_000_000), "y", TextSearch.Case.FOLDED, () -> true));
    }
}
