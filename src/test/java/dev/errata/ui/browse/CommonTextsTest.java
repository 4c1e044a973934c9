package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.record.Field;
import dev.errata.search.CommonValues.Range;
import dev.errata.search.CommonValues.Same;
import dev.errata.ui.fx.Localization;
import org.junit.jupiter.api.Test;

class CommonTextsTest {

    @Test
    void readsDaysAndKeepsNumbersAndWords() {
        CommonTexts english = new CommonTexts(new Localization(Language.ENGLISH));
        CommonTexts chinese = new CommonTexts(new Localization(Language.CHINESE));
        Range days = new Range(Field.LAST_CONFIRMED, "2026-03-01", "2026-09-01", 0);

        assertEquals("Mar 1, 2026 – Sep 1, 2026", english.value(days));
        assertEquals("2026年3月1日 – 2026年9月1日", chinese.value(days));
        assertEquals("2026年3月1日", chinese.value(new Range(Field.FIRST_SEEN, "2026-03-01", "2026-03-01", 0)));
        assertEquals("0.3 – 0.9", english.value(new Range(Field.CONFIDENCE, "0.3", "0.9", 0)));
        assertEquals(english.value(new Same(Field.CATEGORY, "2026-03-01")).contains("Mar"), false);
    }
}
