package dev.errata.validation.rule;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.util.List;
import java.util.Optional;

/// The items of a list of objects, seen as whole.
final class Items {
    private Items() {}

    /// The items of every list that the field is, each at its own pointer.
    static List<FieldValue> of(ErrorRecord record, Field list) {
        return record.values(list).stream().flatMap(value -> ErrorRecord.items(value).stream()).toList();
    }

    /// The text that an item has in one of its fields, where it has one.
    static Optional<TextValue> text(FieldValue item, Field field) {
        return item.node().child(field.jsonName())
                .flatMap(node -> new FieldValue(field, item.pointer().child(field.jsonName()), node).string())
                .map(text -> new TextValue(field, item.pointer().child(field.jsonName()), text));
    }
}
