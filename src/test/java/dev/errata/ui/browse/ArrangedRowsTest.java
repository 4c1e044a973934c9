package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.search.IndexedRecord;
import dev.errata.search.Standing;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrangedRowsTest {
    private static final int ROWS = 1000;

    private final List<Integer> lookedAt = new ArrayList<>();
    private final List<IndexedRecord> all = IntStream.range(0, ROWS).mapToObj(ArrangedRowsTest::record).toList();
    private final ArrangedRows rows = new ArrangedRows();

    private static IndexedRecord record(int number) {
        return IndexedRecord.of(new ErrorRecord(path(number), JsonText.of("{}")), Standing.CLEAN);
    }

    private static String path(int number) {
        return "a/" + number + ".json";
    }

    private static int row(String path) {
        return path.startsWith("a/") ? Integer.parseInt(path.substring(2, path.indexOf('.'))) : -1;
    }

    private void show() {
        List<IndexedRecord> watched = new AbstractList<>() {
            @Override
            public IndexedRecord get(int index) {
                lookedAt.add(index);
                return all.get(index);
            }

            @Override
            public int size() {
                return all.size();
            }
        };
        rows.show(new RowChange(List.of(), watched, 0, 0), ArrangedRowsTest::row);
        lookedAt.clear();
    }

    @Test
    void aRowIsFoundWithoutAWalkThroughTheOthers() {
        show();
        assertEquals(900, rows.indexOf(all.get(900)));
        assertTrue(rows.contains(all.get(900)));
        assertEquals(List.of(900, 900), lookedAt);
    }

    @Test
    void aRecordThatIsNoLongerTheSameIsNoRow() {
        show();
        IndexedRecord edited = IndexedRecord.of(new ErrorRecord(path(3), JsonText.of("{\"id\": \"x/y\"}")),
                Standing.CLEAN);
        assertEquals(-1, rows.indexOf(edited));
        assertFalse(rows.contains(edited));
        assertEquals(-1, rows.placeOf("b/3.json"));
    }
}
