package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LicenceTextsTest {

    @Test
    void putsWhoHoldsTheCopyrightAboveTheWordsOfEachLicence() {
        LicenceTexts texts = new LicenceTexts(Map.of("A", "may\n", "B", "must\n"), Map.of("The B Licence", "B"),
                Map.of("made", "Copyright (c) somebody"));
        assertEquals(Optional.of("Copyright (c) somebody\n\nmay\n\nmust"),
                texts.of(new Library("made", "1", List.of("A", "The B Licence", "B"))));
        assertEquals(Optional.of("may"), texts.of(new Library("other", "1", List.of("A"))));
    }

    @Test
    void saysNothingWhereTheWordsOfALicenceAreNotThere() {
        LicenceTexts texts = new LicenceTexts(Map.of("A", "may"), Map.of(), Map.of());
        assertEquals(Optional.empty(), texts.of(new Library("one", "1", List.of("A", "C"))));
        assertEquals(Optional.empty(), texts.of(new Library("one", "1", List.of())));
    }

    @Test
    void shipsTheWordsOfEachLicenceThatANameStandsFor() throws IOException {
        LicenceTexts shipped = LicenceTexts.ofThis();
        assertTrue(shipped.words().keySet().containsAll(shipped.names().values()), shipped.names()::toString);
        String words = shipped.of(new Library("re2j", "1.8", List.of("Go License"))).orElseThrow();
        assertTrue(words.startsWith("Copyright (c) 2020 The Go Authors"), words);
        assertTrue(words.contains("3. Neither the name"), words);
    }
}
