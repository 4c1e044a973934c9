package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class TextSpliceTest {

    @Test
    void takesNoMoreThanWhatDiffers() {
        assertEquals(new TextSplice(2, 3, "X"), TextSplice.between("abcd", "abXd"));
        assertEquals(new TextSplice(3, 3, "a"), TextSplice.between("aaa", "aaaa"));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertEquals(new TextSplice(0, 2, "😁"), TextSplice.between("😀", "😁"));
    }

    @Property
    void leadsFromOneTextToTheOther(@ForAll @CharRange(from = 'a', to = 'c') String before,
            @ForAll @CharRange(from = 'a', to = 'c') String after) {
        assertEquals(after, TextSplice.between(before, after).applyTo(before));
    }

    @Test
    void movesBehindAnotherThatCameFirst() {
        TextSplice late = new TextSplice(5, 6, "x");
        assertEquals(Optional.of(new TextSplice(7, 8, "x")), late.after(new TextSplice(1, 2, "abc")));
        assertEquals(Optional.of(late), late.after(new TextSplice(7, 8, "abc")));
        assertEquals(Optional.empty(), late.after(new TextSplice(4, 6, "abc")));
    }
}
