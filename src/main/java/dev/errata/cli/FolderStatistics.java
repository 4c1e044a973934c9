package dev.errata.cli;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Counts over a judged folder.
///
/// @param records  how many there are
/// @param valid    how many have no error, and so would be exported
/// @param findings by severity, in the order of severities
/// @param chinese  how many have any field in Chinese
/// @param tables   by name, each a count by value: `rules` and `domains` most first, all others in the order of their values
record FolderStatistics(int records, int valid, SequencedMap<String, Integer> findings, int chinese,
        SequencedMap<String, SequencedMap<String, Integer>> tables) {
    private static final List<Field> CHINESE = List.of(Field.SIGNATURE_ZH, Field.ROOT_CAUSE_ZH, Field.WORKAROUNDS_ZH);

    static FolderStatistics of(Judgement judgement) {
        List<ErrorRecord> records = List.copyOf(judgement.workspace().records().records());
        List<Finding> findings = judgement.findings().values().stream().flatMap(List::stream).toList();
        SequencedMap<String, Integer> severities = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity.word(), judgement.count(severity));
        }
        int valid = (int) judgement.findings().values().stream()
                .filter(list -> list.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)).count();
        SequencedMap<String, SequencedMap<String, Integer>> tables = new LinkedHashMap<>();
        tables.put("rules", mostFirst(count(findings, finding -> Optional.of(finding.rule()))));
        tables.put("domains", mostFirst(count(records, record -> record.string(Field.DOMAIN))));
        tables.put("tiers", count(records, record -> record.string(Field.VERIFICATION_TIER)));
        tables.put("resolvable", count(records, record -> record.string(Field.RESOLVABLE)));
        tables.put("confidence", count(records, record -> record.number(Field.CONFIDENCE).map(FolderStatistics::band)));
        tables.put("last_confirmed", count(records,
                record -> record.day(Field.LAST_CONFIRMED).map(day -> day.toString().substring(0, 7))));
        int chinese = (int) records.stream()
                .filter(record -> CHINESE.stream().anyMatch(field -> hasText(record, field))).count();
        return new FolderStatistics(records.size(), valid, severities, chinese, tables);
    }

    private static boolean hasText(ErrorRecord record, Field field) {
        return record.string(field).filter(text -> !text.isBlank()).isPresent() || !record.strings(field).isEmpty();
    }

    /// The tenth in which a ratio lies, such as `0.8`; what is outside of [0, 1] has a band of its own.
    private static String band(BigDecimal ratio) {
        if (ratio.signum() < 0 || ratio.compareTo(BigDecimal.ONE) > 0) {
            return "other";
        }
        int tenth = Math.min(9, ratio.movePointRight(1).intValue());
        return "0.%d-%s".formatted(tenth, tenth == 9 ? "1.0" : "0." + (tenth + 1));
    }

    private static <T> SequencedMap<String, Integer> count(List<T> items, Function<T, Optional<String>> value) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        items.forEach(item -> value.apply(item).ifPresent(found -> counts.merge(found, 1, Integer::sum)));
        return counts;
    }

    private static SequencedMap<String, Integer> mostFirst(SequencedMap<String, Integer> counts) {
        SequencedMap<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
