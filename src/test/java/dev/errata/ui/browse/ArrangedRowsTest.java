package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.search.IndexedRecord;
import dev.errata.search.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangedRowsTest {
    private final Map<String, IndexedRecord> made = new HashMap<>();

    /// Each letter is a row; a change is told as `from: gone -> come`.
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {"abc;abXc;2:  -> X", "abc;ac;1: b -> ''", "abc;abc;-",
            "abc;axc;1: b -> x", "'';ab;0:  -> ab", "ab;'';0: ab -> ''", "aab;ab;1: a -> ''", "abc;cba;0: abc -> cba"})
    void tellsOnlyTheStretchThatDiffers(String before, String after, String change) {
        ArrangedRows rows = new ArrangedRows();
        rows.show(RowChange.between(rows.shown(), records(before)));
        List<String> told = new ArrayList<>();
        rows.addListener((ListChangeListener<IndexedRecord>) happened -> {
            while (happened.next()) {
                told.add(happened.getFrom() + ": " + names(happened.getRemoved()) + " -> "
                        + names(happened.getAddedSubList()));
            }
        });
        rows.show(RowChange.between(rows.shown(), records(after)));
        assertEquals(change == null ? List.of() : List.of(change.replace("''", "")), told);
        assertEquals(after, names(rows));
    }

    private List<IndexedRecord> records(String letters) {
        return Arrays.stream(letters.split("")).filter(letter -> !letter.isEmpty())
                .map(letter -> made.computeIfAbsent(letter,
                        _ -> Samples.clean(Samples.file(letter + ".json", "{\"id\":\"%s\"}".formatted(letter)))))
                .toList();
    }

    private static String names(List<? extends IndexedRecord> rows) {
        return String.join("", rows.stream().map(IndexedRecord::name).toList());
    }
}
