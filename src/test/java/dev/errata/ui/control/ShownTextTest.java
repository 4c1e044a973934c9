package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Printable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void lineBreaksOfWindowsSurviveAnEditElsewhere() {
        String whole = "first\r\nsecond\r\nthird";
        assertEquals("first\nsecond\nthird", ShownText.Control.LINES.shown(whole));
        assertEquals("first\r\nsecond one\r\nthird",
                ShownText.merged(ShownText.Control.LINES, whole, "first\nsecond one\nthird"));
    }

    @Test
    void lineBreakInAOneLineFieldSurvives() {
        assertEquals("ab\ncd", ShownText.merged(ShownText.Control.ONE_LINE, "ab\nc", "abcd"));
        assertEquals("x\n", ShownText.merged(ShownText.Control.ONE_LINE, "\n", "x"));
    }

    @Test
    void whatIsDeletedAroundAHiddenCharacterTakesItAlong() {
        assertEquals("ad", ShownText.merged(ShownText.Control.ONE_LINE, "ab\ncd", "ad"));
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsShownHarmlessAndKept() {
        String whole = "a\u202Eb\u0007c";
        assertEquals("a\uFFFDb\uFFFDc", ShownText.Control.ONE_LINE.shown(whole));
        assertEquals("a\u202Eb\u0007cd", ShownText.merged(ShownText.Control.ONE_LINE, whole, "a\uFFFDb\uFFFDcd"));
        assertEquals("ab\u0007c", ShownText.merged(ShownText.Control.ONE_LINE, whole, "ab\uFFFDc"));
    }

    @Property
    void nothingThatIsShownIsObeyed(@ForAll @StringLength(max = 12) String whole) {
        for (ShownText.Control control : ShownText.Control.values()) {
            assertEquals(Printable.inPlace(control.shown(whole)), control.shown(whole));
        }
    }

    @Property
    void whatIsShownAfterAnEditIsWhatWasTyped(
            @ForAll @StringLength(max = 12) @CharRange(from = '\t', to = '\r') @CharRange(from = 'a', to = 'c') String whole,
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') String edited) {
        for (ShownText.Control control : ShownText.Control.values()) {
            assertEquals(edited, control.shown(ShownText.merged(control, whole, edited)));
        }
    }

    @Property
    void whatIsNotEditedKeepsEveryCharacter(@ForAll @StringLength(max = 12) String whole) {
        for (ShownText.Control control : ShownText.Control.values()) {
            assertEquals(whole, ShownText.merged(control, whole, control.shown(whole)));
        }
    }
}
