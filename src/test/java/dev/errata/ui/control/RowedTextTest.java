package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPosition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowedTextTest {

    @Test
    void showsEveryLineEndAsOneLineFeed() {
        RowedText shown = RowedText.of("a\r\nb\nc\rd");
        assertEquals("a\nb\nc\nd", shown.shown());
        assertEquals(List.of(1, 2, 3, 3), IntStream.range(0, shown.rows()).mapToObj(shown::line).toList());
        assertEquals(LineEnds.MIXED, shown.lineEnds());
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsShownHarmlessAndKept() {
        RowedText shown = RowedText.of("a\u202Eb\u0007\r\nc");
        assertEquals("a\uFFFDb\uFFFD\nc", shown.shown());
        RowedText.Edited edited = shown.typed(new TextSplice(3, 3, "\u2066x"));
        assertEquals("a\u202Eb\u2066x\u0007\r\nc", edited.after().text());
        assertEquals("a\uFFFDb\uFFFDx\uFFFD\nc", edited.after().shown());
        assertEquals(edited.after().shown(),
                edited.onScreen().applyTo(new TextSplice(3, 3, "\u2066x").applyTo(shown.shown())));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "3, 4", "4, 5"})
    void findsPlacesBothWays(int onScreen, int inFile) {
        RowedText shown = RowedText.of("a\r\nb\nc");
        assertEquals(inFile, shown.toFile(onScreen));
        assertEquals(onScreen, shown.toShown(inFile));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // the line typed into gives its end to the new one
            "a¶b·c | 1 | 1 | ↵x | a¶x¶b·c", "a¶b·c | 3 | 3 | ↵ | a¶b··c",
            // no line below: the line above gives it
            "a¶b | 3 | 3 | ↵ | a¶b¶", "ab | 1 | 1 | ↵ | a·b",
            // what is not touched keeps its own
            "a¶b·c¶d | 2 | 3 | x | a¶x·c¶d", "a¶b·c¶d | 0 | 7 | a↵X↵c↵d | a¶X·c¶d", "a¶b | 1 | 2 | '' | ab"})
    void givesTypedLineEndsTheFormOfTheirLine(String file, int start, int end, String typed, String expected) {
        RowedText.Edited edited = RowedText.of(unescaped(file))
                .typed(new TextSplice(start, end, unescaped(typed).replace('↵', '\n')));
        assertEquals(unescaped(expected), edited.after().text());
        assertTrue(edited.onScreen().isIdle());
    }

    private static String unescaped(String text) {
        return text.replace("¶", "\r\n").replace("·", "\n");
    }

    @Test
    void cutsALineThatIsTooLongWhereAValueEnds() {
        String line = "[" + "\"0123456789\", ".repeat(1_000) + "null]";
        RowedText shown = RowedText.of(line);
        assertEquals(line, shown.text());
        assertEquals(line, shown.shown().replace("\n", ""));
        assertEquals(1, shown.lines());
        assertTrue(shown.isCutOff(1) && shown.row(0).endsWith(","), shown.row(0));
        assertTrue(IntStream.range(0, shown.rows()).allMatch(row -> shown.row(row).length() <= RowScanner.PIECE));
    }

    @Test
    void knowsThatARowStartsInAString() {
        RowedText shown = RowedText.of("[\"" + "x".repeat(5_000) + "\", true]");
        assertEquals(RowTable.OUTSIDE, shown.state(0));
        assertEquals(RowTable.IN_STRING, shown.state(1));
        RowedText without = shown.typed(new TextSplice(1, 2, "")).after();
        assertEquals(RowTable.OUTSIDE, without.state(1));
    }

    @Test
    void cutsWhatWasPastedTooLong() {
        RowedText.Edited edited = RowedText.of("[1]").typed(new TextSplice(1, 1, "1,".repeat(3_000)));
        assertTrue(edited.after().rows() > 4);
        assertEquals(edited.after().shown(), edited.onScreen().applyTo("[" + "1,".repeat(3_000) + "1]"));
    }

    @Test
    void namesLineAndColumnAsTheJsonTextDoes() {
        RowedText shown = RowedText.of("a\r\nbc\rd\n" + "x".repeat(9_000));
        assertEquals(new JsonPosition(2, 4), shown.position(6));
        assertEquals(6, shown.offsetOf(new JsonPosition(2, 4)));
        assertEquals(8 + 5_000, shown.offsetOf(new JsonPosition(3, 5_001)));
        assertEquals(5, shown.offsetOf(new JsonPosition(2, 3)));
        assertEquals(shown.text().length(), shown.offsetOf(new JsonPosition(99, 99_999)));
    }

    @Property(tries = 2_000)
    void typingGivesTheTextThatIsSeen(@ForAll("files") String file, @ForAll("typed") String typed,
            @ForAll double from, @ForAll double to) {
        RowedText before = RowedText.of(file);
        int start = place(from, before.shownLength());
        int end = start + place(to, before.shownLength() - start);
        assertSeenAsItIs(file, before, new TextSplice(start, end, typed));
    }

    /// Random texts miss cases that only some orders of line ends have: here are all of four parts.
    @Test
    void everyShortTextIsSeenAsItIsWhateverIsTyped() {
        for (String file : texts(4, "\r\n", "\n", "\r", "a")) {
            RowedText before = RowedText.of(file);
            for (String typed : texts(2, "\n", "a")) {
                for (int start = 0; start <= before.shownLength(); start++) {
                    for (int end = start; end <= before.shownLength(); end++) {
                        assertSeenAsItIs(file, before, new TextSplice(start, end, typed));
                    }
                }
            }
        }
    }

    /// All texts of up to `parts` of the parts.
    private static Set<String> texts(int parts, String... of) {
        Set<String> texts = new LinkedHashSet<>(List.of(""));
        for (int i = 0; i < parts; i++) {
            List.copyOf(texts).forEach(text -> Stream.of(of).map(text::concat).forEach(texts::add));
        }
        return texts;
    }

    private static void assertSeenAsItIs(String file, RowedText before, TextSplice splice) {
        RowedText.Edited edited = before.typed(splice);
        String seen = edited.onScreen().applyTo(splice.applyTo(before.shown()));
        assertEquals(edited.after().shown(), seen, () -> splice + " in " + file);
        assertEquals(RowedText.of(edited.after().text()).shown(), seen, () -> splice + " in " + file);
        assertEquals(edited.after().text(), edited.inFile().applyTo(file));
    }

    @Property(tries = 2_000)
    void anotherFileIsShownAsIfItWereOpenedAnew(@ForAll("files") String file, @ForAll("files") String other) {
        RowedText before = RowedText.of(file);
        RowedText.Edited edited = before.become(other);
        assertEquals(other, edited.after().text());
        assertEquals(RowedText.of(other).shown(), edited.onScreen().applyTo(before.shown()));
        assertEquals(edited.onScreen().applyTo(before.shown()), edited.after().shown());
    }

    @Property(tries = 500)
    void placesOfTheFileComeBackFromTheScreen(@ForAll("files") String file, @ForAll double at) {
        RowedText shown = RowedText.of(file);
        int offset = place(at, shown.shownLength());
        int row = shown.rowOfShown(offset);
        assertEquals(shown.rowOfFile(shown.toFile(offset)), row);
        assertEquals(offset, shown.toShown(shown.toFile(offset)));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of("\r\n", "\n", "\r", "a", "b", "\"", "{", ",").list().ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of("\n", "a", "x", "\"").list().ofMaxSize(4).map(parts -> String.join("", parts));
    }

    private static int place(double share, int length) {
        double part = Math.abs(share) % 1;
        return Double.isNaN(part) ? 0 : (int) Math.round(part * length);
    }
}
