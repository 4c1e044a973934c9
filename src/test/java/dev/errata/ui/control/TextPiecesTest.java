package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.task.Cancellation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Brackets, indent, search and typing runs: what the editor knows of a text without a screen.
class TextPiecesTest {

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

    @Test
    void joinsWhatIsTypedInOneGo() {
        TypingRun run = new TypingRun();
        assertFalse(run.continues(new TextSplice(3, 3, "a")));
        assertTrue(run.continues(new TextSplice(4, 4, "你好")));
        assertFalse(run.continues(new TextSplice(9, 9, "b")), "elsewhere");
        assertFalse(run.continues(new TextSplice(9, 10, "")), "takes away");
        assertTrue(run.continues(new TextSplice(8, 9, "")));
        assertFalse(run.continues(new TextSplice(8, 8, "\n")), "a new line");
        assertFalse(run.continues(new TextSplice(9, 9, "pasted ".repeat(9))));
    }

    @Test
    void painterLaysOneStyleOverAnother() {
        List<RowPainter.Run> runs = RowPainter.runs(10, 16,
                List.of(new RowPainter.Layer(10, 13, "json-key"), new RowPainter.Layer(12, 15, "found")));
        assertEquals(List.of(new RowPainter.Run(2, List.of("json-key")),
                new RowPainter.Run(1, List.of("json-key", "found")), new RowPainter.Run(2, List.of("found")),
                new RowPainter.Run(1, List.of())), runs);
        assertEquals(Optional.empty(), RowPainter.runs(3, 3, List.of()).stream().findFirst());
    }
}
