package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.record.ErrorRecord;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordIndexTest {
    private final ErrorRecord one = Samples.record("a/one", "\"x\":\"first\"");
    private final ErrorRecord two = Samples.record("b/two", "\"x\":\"second\"");
    private final ErrorRecord three = Samples.record("c/three", "\"x\":\"third\"");
    private final RecordIndex index = Samples.index(three, one);

    @Test
    void listsRecordsByPath() {
        assertEquals(List.of("a/one.json", "c/three.json"), paths(index));
    }

    @Test
    void takesInChangedAddedAndRemovedRecords() {
        ErrorRecord edited = Samples.record("c/three", "\"x\":\"3rd\"");
        RecordIndex changed = index.with(Map.of("a/one.json", Optional.empty(), "b/two.json",
                Optional.of(Samples.clean(two)), "c/three.json", Optional.of(Samples.clean(edited))));
        assertEquals(List.of("b/two.json", "c/three.json"), paths(changed));
        assertEquals(Optional.of(edited), changed.find("c/three.json").map(IndexedRecord::record));
        assertEquals(List.of("a/one.json", "c/three.json"), paths(index));
    }

    @Test
    void findsByPath() {
        assertEquals(Optional.of(three), index.find("c/three.json").map(IndexedRecord::record));
        assertEquals(Optional.empty(), index.find("b/two.json"));
    }

    @Test
    void asksTheQueryOnlyWithinThePlacesGiven() {
        BitSet second = new BitSet();
        second.set(1);
        assertEquals(second, index.matching(Samples.query("ir"), second, WordIndex.NONE, () -> false));
        assertEquals(index.everything(),
                index.matching(Samples.query("ir"), index.everything(), WordIndex.NONE, () -> false));
        assertEquals(second, index.matching(Samples.query("thi"), index.everything(), WordIndex.NONE, () -> false));
    }

    private record Counting(RecordQuery query, Map<String, AtomicInteger> asked) implements RecordQuery {
        @Override
        public boolean matches(IndexedRecord record) {
            asked.computeIfAbsent(record.path(), _ -> new AtomicInteger()).incrementAndGet();
            return query.matches(record);
        }

        @Override
        public boolean isAll() {
            return false;
        }

        @Override
        public boolean narrows(RecordQuery other) {
            return false;
        }
    }

    @Test
    void asksEveryRecordOfALargeFolderOnce() {
        ErrorRecord[] many = IntStream.range(0, 20_000)
                .mapToObj(
                        i -> Samples.record("a/%05d".formatted(i), i % 7 == 0 ? "\"x\":\"first\"" : "\"x\":\"other\""))
                .toArray(ErrorRecord[]::new);
        Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
        RecordQuery counting = new Counting(Samples.query("first"), asked);
        RecordIndex large = Samples.index(many);
        BitSet within = large.everything();
        within.clear(7);
        BitSet found = large.matching(counting, within, WordIndex.NONE, () -> false);
        assertEquals(IntStream.range(0, 20_000).filter(i -> i % 7 == 0 && i != 7).boxed().toList(),
                found.stream().boxed().toList());
        assertEquals(19_999, asked.values().stream().filter(times -> times.get() == 1).count());
        assertThrows(CancellationException.class,
                () -> large.matching(counting, within, WordIndex.NONE,
                        () -> asked.values().stream().anyMatch(times -> times.get() > 1)));
    }

    @Test
    void readsARecordAgainOnlyWhereItsTextChanged() {
        IndexedRecord known = Samples.clean(one);
        Standing judged = new Standing(1, 0, 0, 0, List.of(), Standing.Saving.SAVED);
        assertSame(known.summary(), known.updated(Samples.record("a/one", "\"x\":\"first\""), judged).summary());
        assertEquals(Optional.of("a/one"), known.updated(Samples.record("a/one", "\"x\":1"), judged).summary().id());
    }

    @Test
    void stopsWhenCancelled() {
        assertThrows(CancellationException.class,
                () -> index.matching(Samples.query("ir"), index.everything(), WordIndex.NONE, () -> true));
    }

    private static List<String> paths(RecordIndex index) {
        return index.records().stream().map(IndexedRecord::path).toList();
    }
}
