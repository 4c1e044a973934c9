package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSchema;
import dev.errata.record.FieldValue;
import dev.errata.record.RecordSchema;
import java.util.List;
import java.util.Optional;

/// What an emptied field becomes: what it was on disk if it was nothing there, else what this record writes where it has
/// nothing to say (null or an empty text).
final class EmptyValue {
    private final RecordSchema schema;

    EmptyValue(RecordSchema schema) {
        this.schema = schema;
    }

    JsonText apply(JsonText text, Optional<JsonText> onDisk, FormPlace place) {
        JsonPointer at = place.pointer();
        Optional<JsonNode> now = text.find(at);
        if (now.isEmpty() || isBlank(now.get())) {
            return text;
        }
        boolean isEntry = isEntry(text, place);
        if (!isEntry && wasAbsent(onDisk, at)) {
            return new JsonEdit.Remove(at).applyTo(text);
        }
        if (onDisk.flatMap(disk -> disk.find(at)).filter(EmptyValue::isNull).isPresent()) {
            return new JsonEdit.Replace(at, JsonNull.NULL).applyTo(text);
        }
        FieldSchema says = schema.of(place.field());
        if (isEntry) {
            return new JsonEdit.Replace(at, new JsonString("")).applyTo(text);
        }
        if (says.nullable()) {
            return new JsonEdit.Replace(at, writesNull(text, place.field()) ? JsonNull.NULL : new JsonString(""))
                    .applyTo(text);
        }
        FieldKind kind = place.field().kind();
        return (kind == FieldKind.RATIO || kind == FieldKind.COUNT) && !says.required()
                ? new JsonEdit.Remove(at).applyTo(text)
                : new JsonEdit.Replace(at, new JsonString("")).applyTo(text);
    }

    /// Whether the value says nothing: null or an empty text.
    static boolean isBlank(JsonNode node) {
        return isNull(node) || node.toValue() instanceof JsonString(String text) && text.isEmpty();
    }

    private static boolean isNull(JsonNode node) {
        return node.toValue() instanceof JsonNull;
    }

    private static boolean isEntry(JsonText text, FormPlace place) {
        FieldKind kind = place.field().kind();
        return kind.isScalarList() || kind == FieldKind.MAP
                || place.pointer().parent().flatMap(text::find).filter(ArrayNode.class::isInstance).isPresent();
    }

    /// Only where the disk has what would hold the value, so that its absence says something.
    private static boolean wasAbsent(Optional<JsonText> onDisk, JsonPointer at) {
        return onDisk.filter(disk -> disk.find(at).isEmpty() && at.parent().flatMap(disk::find).isPresent())
                .isPresent();
    }

    /// What the same field has in other items decides; else what the record's other fields have that may be null.
    private boolean writesNull(JsonText text, Field field) {
        ErrorRecord record = new ErrorRecord("", text);
        return habit(record.values(field)).or(() -> habit(Field.all().stream()
                .filter(other -> schema.of(other).nullable()).flatMap(other -> record.values(other).stream()).toList()))
                .orElse(false);
    }

    private static Optional<Boolean> habit(List<FieldValue> values) {
        return values.stream().map(FieldValue::node).filter(EmptyValue::isBlank).map(EmptyValue::isNull).findFirst();
    }
}
