package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.record.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                Stream.of(UNSURE, worse).sorted(SortOrder.DEFAULT.comparator(Samples.SCALE)).toList());
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

    @Test
    void furtherKeysDecideBetweenEqualOnes() {
        IndexedRecord sure = with("d/sure", "\"confidence\":0.9,\"signature\":\"alpha\"", Standing.CLEAN);
        SortOrder order = SortKey.CONFIDENCE.usualOrder().and(SortKey.SIGNATURE);
        assertEquals(List.of(sure, SURE, UNSURE),
                Stream.of(UNSURE, SURE, sure).sorted(order.comparator(Samples.SCALE)).toList());
        SortOrder turned = order.and(SortKey.SIGNATURE);
        assertEquals(List.of(SURE, sure, UNSURE),
                Stream.of(UNSURE, SURE, sure).sorted(turned.comparator(Samples.SCALE)).toList());
        assertEquals(SortKey.CONFIDENCE.usualOrder(), turned.and(SortKey.SIGNATURE));
        assertEquals(Optional.of(turned), SortOrder.ofWords(turned.words()));
        assertEquals(turned, turned.reversed().reversed());
    }

    @Test
    void theOnlyKeyIsTurnedRoundAndNeverTakenOut() {
        SortOrder order = SortKey.ID.usualOrder();
        assertEquals(order.reversed(), order.and(SortKey.ID));
        assertEquals(order, order.and(SortKey.ID).and(SortKey.ID));
    }

    @Test
    void fieldsThatTheSummaryLacksAreReadFromTheIndex() {
        IndexedRecord one = with("a/one", "\"evidence_count\":10,\"dead_ends\":[{\"action\":\"x\"}],\"regex\":\"b\"",
                Standing.CLEAN);
        IndexedRecord two = with("b/two", "\"evidence_count\":9,\"dead_ends\":[{\"action\":\"x\"},{}],\"regex\":\"A\"",
                Standing.CLEAN);
        assertEquals(List.of(one, two), sorted(Field.EVIDENCE_COUNT, two, one));
        assertEquals(List.of(two, one), sorted(Field.DEAD_ENDS, one, two));
        assertEquals(List.of(two, one), sorted(Field.REGEX, one, two));
    }

    private static List<IndexedRecord> sorted(Field field, IndexedRecord... records) {
        SortKey key = SortKey.ofWord(field.key()).orElseThrow();
        return Stream.of(records).sorted(key.usualOrder().comparator(Samples.SCALE)).toList();
    }

    static List<SortKey> keys() {
        return SortKey.all();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void itsWordsAreReadBack(SortKey key) {
        SortOrder order = key.usualOrder().reversed();
        assertEquals(Optional.of(order), SortOrder.ofWords(order.words()));
    }

    @Test
    void otherWordsAreNoOrder() {
        assertEquals(Optional.empty(), SortOrder.ofWords("severity sideways"));
    }

    private static List<IndexedRecord> sorted(SortOrder order) {
        return Stream.of(SURE, UNSURE, VOID).sorted(order.comparator(Samples.SCALE)).toList();
    }

    private static IndexedRecord with(String id, String members, Standing standing) {
        return IndexedRecord.of(Samples.record(id, members), standing);
    }
}
