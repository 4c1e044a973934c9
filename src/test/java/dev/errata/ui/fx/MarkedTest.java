package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.errata.search.FuzzyHit;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void keepsItsBeginningWhereAMarkIsNear() {
        Marked near = new Marked("a line with a mark", List.of(new FuzzyHit.Mark(14, 18)));
        assertSame(near, near.nearFirstMark());
        Marked without = Marked.plain("word ".repeat(50));
        assertSame(without, without.nearFirstMark());
    }

    @Test
    void leavesOutABeginningThatWouldHideTheMark() {
        String far = "word ".repeat(20) + "here it is";
        Marked shown = new Marked(far, List.of(new FuzzyHit.Mark(100, 104), new FuzzyHit.Mark(108, 110)))
                .nearFirstMark();
        assertEquals("… word word word here it is", shown.text());
        assertEquals(List.of("here", "is"), shown.marks().stream()
                .map(mark -> shown.text().substring(mark.start(), mark.end())).toList());
    }

    @Test
    void cutsThroughAWordThatIsTooLong() {
        String far = "x".repeat(100) + "here";
        Marked shown = new Marked(far, List.of(new FuzzyHit.Mark(100, 104))).nearFirstMark();
        assertEquals("…" + "x".repeat(24) + "here", shown.text());
    }
}
