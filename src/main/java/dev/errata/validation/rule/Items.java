package dev.errata.validation.rule;

import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.util.Optional;

/// The items of a list of objects.
final class Items {
    private Items() {}

    /// The text that an item has in one of its fields, where it has one.
    static Optional<TextValue> text(FieldValue item, Field field) {
        return item.node().child(field.jsonName()).flatMap(TextValue::text).map(text -> new TextValue(field,
                new TextValue.Place.Named(new TextValue.Place.Fixed(item.pointer()), field.jsonName()), text));
    }
}
