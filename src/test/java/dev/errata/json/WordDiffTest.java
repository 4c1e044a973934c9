package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static final int MOST = 1_000;

    private static List<String> own(List<Piece> pieces) {
        return pieces.stream().filter(Piece::own).map(Piece::text).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String shared(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.own()).map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void aWordThatCameIsMarkedAlone() {
        WordDiff diff = WordDiff.of("  \"how\": \"Use it.\",", "  \"how\": \"Use it quickly.\",", MOST);
        assertEquals(List.of(), own(diff.before()));
        assertEquals(List.of(" quickly"), own(diff.after()));
        assertFalse(diff.hasNothingShared());
    }

    @Test
    void ideographsAreComparedOneByOne() {
        WordDiff diff = WordDiff.of("内存不足", "内存过足", MOST);
        assertEquals(List.of("不"), own(diff.before()));
        assertEquals(List.of("过"), own(diff.after()));
    }

    @Test
    void linesMayBreakElsewhere() {
        WordDiff diff = WordDiff.of("a b\nc", "a\nb\nc", MOST);
        assertEquals("a b\nc", text(diff.before()));
        assertEquals("a\nb\nc", text(diff.after()));
    }

    @Test
    void textsOfTooManyWordsAreMarkedAsAWhole() {
        assertEquals(new WordDiff(List.of(new Piece("a b", true)), List.of(new Piece("a c", true))),
                WordDiff.of("a b", "a c", 5));
        assertEquals(List.of("b"), own(WordDiff.of("a b", "a c", 6).before()));
    }

    @Test
    void aVeryLongTextIsMarkedAsAWhole() {
        String text = "a ".repeat(10) + "x".repeat(50_000);
        assertEquals(List.of(text), own(WordDiff.of(text, text + " b", MOST).before()));
    }

    @Test
    void textsOfDifferentWordsHaveNothingShared() {
        assertTrue(WordDiff.of("one two three", "vier fünf sechs", MOST).hasNothingShared());
        assertTrue(WordDiff.of("", "all of it", MOST).hasNothingShared());
        assertFalse(WordDiff.of("same", "same", MOST).hasNothingShared());
    }

    @Property
    void bothTextsAreWholeAndWhatIsSharedIsTheSame(
            @ForAll @Chars({'a', 'b', ' ', '\n', '"', ',', '中'}) @StringLength(max = 12) String before,
            @ForAll @Chars({'a', 'b', ' ', '\n', '"', ',', '中'}) @StringLength(max = 12) String after) {
        WordDiff diff = WordDiff.of(before, after, MOST);
        assertEquals(before, text(diff.before()));
        assertEquals(after, text(diff.after()));
        assertEquals(shared(diff.before()), shared(diff.after()));
    }
}
