package dev.errata.exchange;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What an export took and what it did not.
///
/// @param exported how many records were written
/// @param leftOut  the others, in the order of their paths
public record ExportReport(int exported, List<LeftOut> leftOut) {

    public ExportReport {
        leftOut = List.copyOf(leftOut);
    }

    /// How many records there were.
    public int total() {
        return exported + leftOut.size();
    }

    /// How many records each rule bars, most first; a record that several rules bar counts for each of them.
    public SequencedMap<String, Integer> byRule() {
        Map<String, Integer> counts = new TreeMap<>();
        leftOut.forEach(record -> record.rules().forEach(rule -> counts.merge(rule, 1, Integer::sum)));
        SequencedMap<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableSequencedMap(sorted);
    }
}
