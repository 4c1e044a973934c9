package dev.errata.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedSearchesTest {
    private static final SavedSearch LOW = new SavedSearch("Low confidence", "confidence<0.5 \"a b\"");
    private static final SavedSearch CHINESE = new SavedSearch("中文缺失", "zh:missing");

    @Test
    void writesALineForEachSearchInTheOrderOfTheirNames() {
        assertEquals("""
                {"name":"Low confidence","query":"confidence<0.5 \\"a b\\""}
                {"name":"中文缺失","query":"zh:missing"}
                """, SavedSearches.NONE.with(CHINESE).with(LOW).text());
    }

    @Test
    void readsWhatItWrites() {
        SavedSearches searches = SavedSearches.NONE.with(CHINESE).with(LOW);
        assertEquals(List.of(LOW, CHINESE), SavedSearches.parse(searches.text()).all());
        assertEquals(searches.text(), SavedSearches.parse(searches.text()).text());
    }

    @Test
    void aSearchTakesThePlaceOfThatWithItsName() {
        SavedSearch narrower = new SavedSearch("Low confidence", "confidence<0.3");
        assertEquals(List.of(narrower), SavedSearches.NONE.with(LOW).with(narrower).all());
        assertEquals(List.of(CHINESE), SavedSearches.NONE.with(LOW).with(CHINESE).without(LOW).all());
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        String text = """
                {"name":"B","query":"b","by":"Ann"}
                <<<<<<< HEAD
                {"name" : "A", "query":"a"}
                =======
                {"name":"","query":"x"}
                """;
        SavedSearches read = SavedSearches.parse(text);
        assertEquals(List.of(new SavedSearch("A", "a"), new SavedSearch("B", "b")), read.all());
        assertEquals(List.of(new IdleLine(2, "<<<<<<< HEAD"), new IdleLine(4, "======="),
                new IdleLine(5, "{\"name\":\"\",\"query\":\"x\"}")), read.unreadable());
        assertEquals(new IdleLine(4, "<<<<<<< HEAD"),
                read.with(new SavedSearch("C", "c")).unreadable().getFirst());
        assertEquals("""
                {"name" : "A", "query":"a"}
                {"name":"B","query":"b","by":"Ann"}
                {"name":"C","query":"c"}
                <<<<<<< HEAD
                =======
                {"name":"","query":"x"}
                """, read.with(new SavedSearch("C", "c")).text());
    }

    @Test
    void bothSidesOfAMergeAreKept() {
        SavedSearches merged = SavedSearches.parse(SavedSearches.NONE.with(LOW).text()
                + SavedSearches.NONE.with(new SavedSearch("Low confidence", "confidence<0.4")).text());
        assertEquals(2, merged.all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " a", "a\nb"})
    void refusesWhatIsNoName(String name) {
        assertThrows(IllegalArgumentException.class, () -> new SavedSearch(name, "x"));
    }
}
