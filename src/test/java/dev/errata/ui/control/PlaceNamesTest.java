package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonPointer;
import dev.errata.message.Language;
import dev.errata.record.RecordShape;
import dev.errata.ui.fx.Localization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    private final PlaceNames names = new PlaceNames(new Localization(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                     | The record as a whole
            /signature                             | Signature
            /dead_ends                             | Dead ends
            /dead_ends/0                           | Dead ends 1
            /dead_ends/1/action                    | Dead ends 2 · Action
            /dead_ends/1/sources/2                 | Dead ends 2 · Sources 3
            /dead_ends/1/house/0                   | Dead ends 2 · house · 1
            /workarounds_zh/2                      | Workarounds (Chinese) 3
            /tags/0                                | Tags 1
            /os_specific/linux                     | By operating system · linux
            /transition_graph                      | Links
            /transition_graph/leads_to/0/error_id  | Leads to 1 · Record
            /house/note                            | house · note
            """)
    void placeIsSaidInWords(String pointer, String words) {
        assertEquals(words, names.of(RecordShape.FLAT, JsonPointer.parse(pointer).orElseThrow()));
    }
}
