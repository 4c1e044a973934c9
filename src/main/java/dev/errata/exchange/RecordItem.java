package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What stands in one item of a record's list of objects.
record RecordItem(ErrorRecord record, FieldValue item) {

    private Optional<FieldValue> value(Field field) {
        return record.values(field).stream()
                .filter(found -> found.pointer().parent().equals(Optional.of(item.pointer()))).findFirst();
    }

    /// A text that is not blank.
    Optional<String> text(Field field) {
        return value(field).flatMap(FieldValue::string).filter(text -> !text.isBlank());
    }

    Optional<BigDecimal> number(Field field) {
        return value(field).flatMap(found -> ErrorRecord.number(found.node()));
    }

    /// The texts of a list within the item.
    List<String> texts(Field field) {
        return value(field).map(ErrorRecord::items).orElse(List.of()).stream().flatMap(url -> url.string().stream())
                .toList();
    }
}
