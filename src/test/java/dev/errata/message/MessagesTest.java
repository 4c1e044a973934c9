package dev.errata.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private final Messages english = new Messages(Language.ENGLISH);
    private final Messages chinese = new Messages(Language.CHINESE);

    @Test
    void readsTheTextFromTheBundleOfItsArea() {
        assertEquals("Undo", english.text("command.edit.undo"));
        assertEquals("撤销", chinese.text("command.edit.undo"));
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertEquals("1,506 records", english.text("app.count.records", 1506));
        assertEquals("1,506 条记录", chinese.text("app.count.records", 1506));
    }

    @Test
    void choosesTheSingularInEnglish() {
        assertEquals("1 record", english.text("app.count.records", 1));
    }

    @ParameterizedTest
    @CsvSource({"app.no-such-key", "no-such-area.key", "nodot"})
    void failsLoudlyOnUnknownKeyWhereAssertionsAreOn(String key) {
        assertFalse(english.has(key));
        assertThrows(AssertionError.class, () -> english.text(key));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,CHINESE", "zh-TW,CHINESE", "en-GB,ENGLISH", "de,ENGLISH"})
    void suitsTheReadersLocale(String locale, Language expected) {
        assertEquals(expected, Language.suiting(Locale.forLanguageTag(locale)));
    }

    @Test
    void findsLanguageByItsTag() {
        assertEquals(Optional.of(Language.CHINESE), Language.ofTag("ZH"));
        assertEquals(Optional.empty(), Language.ofTag("fr"));
    }
}
