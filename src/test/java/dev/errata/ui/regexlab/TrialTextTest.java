package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.regexlab.TrialText.Cut;
import dev.errata.ui.regexlab.TrialText.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialTextTest {

    @Test
    void takesATextOfTheLargestSizeAsAWhole() {
        String text = "x".repeat(TrialText.LARGEST);

        assertEquals(new TrialText(text, Optional.empty()), TrialText.pasted(text));
    }

    @Test
    void takesWholeLinesOfALargerOneAndSaysWhatIsMissing() {
        String line = "0123456789abcdef\n";
        TrialText cut = TrialText.pasted(line.repeat(12 << 16));

        assertEquals(Optional.of(new Cut(Origin.PASTED, 10, 12)), cut.cut());
        assertEquals(line.repeat(TrialText.LARGEST / line.length()), cut.text());
    }

    @Test
    void cutsASingleLineBetweenCharacters() {
        assertEquals("ab", TrialText.wholeLines("ab"));
        assertEquals("a", TrialText.wholeLines("a\uD83D"));
        assertEquals("", TrialText.wholeLines(""));
    }
}
