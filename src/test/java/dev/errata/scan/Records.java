package dev.errata.scan;

import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;

/// Records for tests, and what running each of their patterns alone gives.
final class Records {

    private Records() {}

    /// A record for each pattern that compiles, `a/0`, `a/1` and so on.
    static List<ScannedRecord> of(List<String> patterns) {
        List<ScannedRecord> records = new ArrayList<>();
        for (String pattern : patterns) {
            if (Patterns.compile(pattern, PatternOptions.DEFAULT) instanceof CompiledPattern compiled) {
                String id = "a/%05d".formatted(records.size());
                records.add(new ScannedRecord(id + ".json", id, compiled));
            }
        }
        return records;
    }

    static ScannedRecord of(String pattern) {
        return of(List.of(pattern)).getFirst();
    }

    /// Each match as `id start-end pattern`, by running one pattern after the other.
    static List<String> oneByOne(List<ScannedRecord> records, String text) {
        List<String> hits = new ArrayList<>();
        for (ScannedRecord record : records) {
            record.pattern().find(text, 0, Budget.DEFAULT, Cancellation.NEVER).first()
                    .ifPresent(match -> hits.add(line(record, match.start(), match.end())));
        }
        return hits;
    }

    /// The same by searching for all at once.
    static List<String> atOnce(TextSearch search, String text) {
        return search.find(text).stream().flatMap(found -> found.match().stream()
                .map(match -> line(found.record(), match.start(), match.end()))).toList();
    }

    private static String line(ScannedRecord record, int start, int end) {
        return "%s %d-%d %s".formatted(record.id(), start, end, record.pattern().pattern());
    }
}
