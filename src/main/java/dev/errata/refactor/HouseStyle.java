package dev.errata.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the records of a folder are usually written, learnt from at most [#LOOKED_AT] of them, spread over the folder.
///
/// @param shape  the shape that most have
/// @param usual  the fields at the top that at least half of them have
/// @param locale the locale that most have
public record HouseStyle(RecordShape shape, Set<Field> usual, String locale) {
    static final int LOOKED_AT = 400;
    private static final String ENGLISH = "en";

    /// The style of a folder without records: flat, every field, English.
    public static final HouseStyle EMPTY = new HouseStyle(RecordShape.FLAT, EnumSet.copyOf(Field.top()), ENGLISH);

    public HouseStyle {
        usual = Set.copyOf(usual);
    }

    /// The style of this folder.
    public static HouseStyle of(RecordSet records) {
        List<ErrorRecord> sample = sample(records);
        if (sample.isEmpty()) {
            return EMPTY;
        }
        Map<RecordShape, Integer> shapes = new HashMap<>();
        Map<String, Integer> locales = new HashMap<>();
        Map<Field, Integer> fields = new HashMap<>();
        for (ErrorRecord record : sample) {
            shapes.merge(record.shape(), 1, Integer::sum);
            record.string(Field.LOCALE).ifPresent(locale -> locales.merge(locale, 1, Integer::sum));
            Field.top().stream().filter(field -> record.value(field).isPresent())
                    .forEach(field -> fields.merge(field, 1, Integer::sum));
        }
        Set<Field> usual = EnumSet.noneOf(Field.class);
        fields.forEach((field, count) -> {
            if (2 * count >= sample.size()) {
                usual.add(field);
            }
        });
        return new HouseStyle(most(shapes, RecordShape.FLAT), usual, most(locales, ENGLISH));
    }

    private static List<ErrorRecord> sample(RecordSet records) {
        int stride = 1 + records.size() / LOOKED_AT;
        List<ErrorRecord> sample = new ArrayList<>();
        int at = 0;
        for (ErrorRecord record : records.records()) {
            if (at++ % stride == 0 && record.text().isWellFormed()) {
                sample.add(record);
            }
        }
        return sample;
    }

    private static <T> T most(Map<T, Integer> counts, T otherwise) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(otherwise);
    }
}
