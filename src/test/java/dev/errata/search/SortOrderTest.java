package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SortOrderTest {
    private static final IndexedRecord SURE = with("b/sure", "\"confidence\":0.9,\"signature\":\"zebra\"",
            Standing.CLEAN);
    private static final IndexedRecord UNSURE = with("a/unsure", "\"confidence\":0.10,\"signature\":\"Apple\"",
            new Standing(0, 2, 1, 0, List.of(), Standing.Saving.SAVED));
    private static final IndexedRecord VOID = with("c/void", "\"confidence\":\"high\"",
            new Standing(1, 0, 0, 0, List.of(), Standing.Saving.SAVED));

    @Test
    void theGravestComeFirstAtFirst() {
        assertEquals(List.of(VOID, UNSURE, SURE), sorted(SortOrder.DEFAULT));
    }

    @Test
    void moreFindingsOfTheSameSeverityComeFirst() {
        IndexedRecord worse = with("z/worse", "\"x\":1", new Standing(0, 3, 0, 0, List.of(), Standing.Saving.SAVED));
        assertEquals(List.of(worse, UNSURE),
                Stream.of(UNSURE, worse).sorted(SortOrder.DEFAULT.comparator()).toList());
    }

    @Test
    void whatHasNoValueComesLastInBothDirections() {
        assertEquals(List.of(SURE, UNSURE, VOID), sorted(SortKey.CONFIDENCE.usualOrder()));
        assertEquals(List.of(UNSURE, SURE, VOID), sorted(SortKey.CONFIDENCE.usualOrder().reversed()));
    }

    @Test
    void wordsAreSortedWhateverTheirCase() {
        assertEquals(List.of(UNSURE, SURE, VOID), sorted(SortKey.SIGNATURE.usualOrder()));
    }

    @ParameterizedTest
    @EnumSource
    void itsWordsAreReadBack(SortKey key) {
        SortOrder order = key.usualOrder().reversed();
        assertEquals(Optional.of(order), SortOrder.ofWords(order.words()));
    }

    @Test
    void otherWordsAreNoOrder() {
        assertEquals(Optional.empty(), SortOrder.ofWords("severity sideways"));
    }

    private static List<IndexedRecord> sorted(SortOrder order) {
        return Stream.of(SURE, UNSURE, VOID).sorted(order.comparator()).toList();
    }

    private static IndexedRecord with(String id, String members, Standing standing) {
        return IndexedRecord.of(Samples.record(id, members), standing);
    }
}
