package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.search.Standing;
import dev.errata.ui.fx.Localization;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTextsTest {
    private final RowTexts texts = new RowTexts(new Localization(Language.ENGLISH));

    @Test
    void findsNothingOnlyWhenTheRulesHaveSpoken() {
        assertEquals("Not checked yet", texts.findings(Standing.CLEAN, Checks.AWAITED));
        assertEquals("Nothing found", texts.findings(Standing.CLEAN, Checks.DONE));
    }

    @Test
    void saysWhatIsFoundAtAnyTime() {
        Standing found = new Standing(2, 0, 1, 0, List.of("a"), Standing.Saving.SAVED);
        assertEquals("2 errors, 1 hint", texts.findings(found, Checks.AWAITED));
        assertEquals("2 errors, 1 hint", texts.findings(found, Checks.DONE));
    }
}
