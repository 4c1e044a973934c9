package dev.errata.search;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.task.Cancellation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What some records have in common, field by field, in canonical order.
///
/// @param records  how many they are
/// @param errors   how many findings of that severity they have together
/// @param warnings how many findings of that severity they have together
/// @param infos    how many findings of that severity they have together
/// @param unsaved  how many of them are not saved
/// @param fields   the fields of which there is something to say
public record CommonValues(int records, int errors, int warnings, int infos, int unsaved, List<Common> fields) {
    private static final int MOST_NAMED = 4;

    /// What the records have in one field.
    public sealed interface Common {
        Field field();
    }

    /// The same value in all records.
    public record Same(Field field, String value) implements Common {}

    /// Numbers or days, from the least to the greatest.
    ///
    /// @param absent how many records have none
    public record Range(Field field, String least, String greatest, int absent) implements Common {}

    /// Several values, or one that only some records have.
    ///
    /// @param distinct how many different ones there are
    /// @param often    those that stand in most records, at most four
    /// @param absent   how many records have none
    public record Several(Field field, int distinct, List<Often> often, int absent) implements Common {
        public Several {
            often = List.copyOf(often);
        }
    }

    /// A value, and in how many records it stands.
    public record Often(String value, int records) {}

    public CommonValues {
        fields = List.copyOf(fields);
    }

    /// Reads the records.
    public static CommonValues of(List<IndexedRecord> records, Cancellation cancellation) {
        List<Tally> tallies = Field.top().stream().filter(CommonValues::isCompared).map(Tally::new).toList();
        int errors = 0;
        int warnings = 0;
        int infos = 0;
        int unsaved = 0;
        for (IndexedRecord row : records) {
            cancellation.check();
            tallies.forEach(tally -> tally.add(row.record()));
            errors += row.standing().errors();
            warnings += row.standing().warnings();
            infos += row.standing().infos();
            unsaved += row.standing().saving() == Standing.Saving.UNSAVED ? 1 : 0;
        }
        return new CommonValues(records.size(), errors, warnings, infos, unsaved,
                tallies.stream().flatMap(tally -> tally.told(records.size()).stream()).toList());
    }

    /// Two records never have the same id; lists of objects are too large to tell.
    private static boolean isCompared(Field field) {
        return field != Field.ID && (field.kind().isScalar() || field.kind() == FieldKind.WORDS);
    }

    /// Counts the values of one field.
    private static final class Tally {
        private final Field field;
        private final Map<String, Integer> counts = new HashMap<>();
        private int present;

        Tally(Field field) {
            this.field = field;
        }

        void add(ErrorRecord record) {
            List<String> values = values(record);
            present += values.isEmpty() ? 0 : 1;
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        }

        private List<String> values(ErrorRecord record) {
            return switch (field.kind()) {
                case WORDS -> record.strings(field).stream().filter(word -> !word.isBlank()).distinct().toList();
                case RATIO, COUNT -> record.number(field)
                        .map(number -> number.stripTrailingZeros().toPlainString()).stream().toList();
                case DAY -> record.day(field).map(LocalDate::toString).stream().toList();
                default -> record.string(field).filter(text -> !text.isBlank()).stream().toList();
            };
        }

        Optional<Common> told(int records) {
            int absent = records - present;
            if (present == 0) {
                return Optional.empty();
            }
            if (counts.size() == 1 && counts.containsValue(records)) {
                return Optional.of(new Same(field, counts.keySet().iterator().next()));
            }
            return switch (field.kind()) {
                case RATIO, COUNT -> Optional.of(range(Comparator.comparing(BigDecimal::new), absent));
                case DAY -> Optional.of(range(Comparator.naturalOrder(), absent));
                // Of prose that differs there is nothing short to say.
                case PROSE, PATTERN, URL -> Optional.empty();
                default -> Optional.of(several(absent));
            };
        }

        private Range range(Comparator<String> order, int absent) {
            return new Range(field, counts.keySet().stream().min(order).orElseThrow(),
                    counts.keySet().stream().max(order).orElseThrow(), absent);
        }

        private Several several(int absent) {
            List<Often> often = counts.entrySet().stream().map(entry -> new Often(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(Often::records).reversed().thenComparing(Often::value))
                    .limit(MOST_NAMED).toList();
            return new Several(field, counts.size(), often, absent);
        }
    }
}
