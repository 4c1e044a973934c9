package dev.errata.validation.rule;

import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A number from 0 to 1 that stands in a record. What is no number, or beyond that range, is the schema rules' matter:
/// nobody draws conclusions from it.
///
/// @param pointer where it stands
/// @param value   from 0 to 1
/// @param literal as it is spelt
record Ratio(JsonPointer pointer, BigDecimal value, String literal) {

    /// The ratio that a field at the top or in a group holds.
    static Optional<Ratio> of(ErrorRecord record, Field field) {
        return record.value(field).flatMap(Ratio::of);
    }

    /// The ratios that a field of items holds, in the order of the items.
    static List<Ratio> all(ErrorRecord record, Field field) {
        return record.values(field).stream().flatMap(value -> of(value).stream()).toList();
    }

    boolean isBelow(Ratio other) {
        return value.compareTo(other.value) < 0;
    }

    boolean isBelow(String bound) {
        return value.compareTo(new BigDecimal(bound)) < 0;
    }

    private static Optional<Ratio> of(FieldValue found) {
        return ErrorRecord.number(found.node())
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0)
                .map(number -> new Ratio(found.pointer(), number, found.value().toJson()));
    }
}
