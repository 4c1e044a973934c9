package dev.errata.refactor;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldPlacement;
import dev.errata.record.OtherMembers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Two records side by side, of whatever shapes.
public final class Comparison {
    private static final List<Field> FIELDS = Field.top().stream()
            .flatMap(field -> field.kind() == FieldKind.GROUP ? field.children().stream() : Stream.of(field)).toList();

    private Comparison() {}

    /// Every part that one of the two has, in canonical order, those that no field covers last.
    public static List<ComparedPart> of(ErrorRecord left, ErrorRecord right) {
        SequencedSet<RecordPart> parts = new LinkedHashSet<>();
        FIELDS.forEach(field -> parts.add(new RecordPart.OfField(field)));
        others(left).forEach(parts::add);
        others(right).forEach(parts::add);
        List<ComparedPart> compared = new ArrayList<>();
        for (RecordPart part : parts) {
            Optional<JsonValue> mine = part.in(left).map(JsonNode::toValue);
            Optional<JsonValue> theirs = part.in(right).map(JsonNode::toValue);
            if (mine.isPresent() || theirs.isPresent()) {
                compared.add(new ComparedPart(part, mine, theirs));
            }
        }
        return compared;
    }

    private static List<RecordPart> others(ErrorRecord record) {
        return record.text().root().map(new OtherMembers(record.shape())::ofRecord).orElseGet(List::of).stream()
                .<RecordPart>map(RecordPart.Other::new).toList();
    }

    /// The text of `target` with `value` as this part, or without the part where there is no value; empty where the record
    /// cannot hold the part or is no JSON that can be edited.
    public static Optional<JsonText> put(ErrorRecord target, RecordPart part, Optional<JsonValue> value) {
        Optional<JsonPointer> at = part.place(target.shape());
        if (at.isEmpty() || !target.text().isWellFormed()) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            return Optional.of(part.in(target).isPresent()
                    ? new JsonEdit.Remove(at.get()).applyTo(target.text())
                    : target.text());
        }
        return switch (part) {
            case RecordPart.OfField(Field field) -> new FieldPlacement(target.text()).put(field, value.get());
            case RecordPart.Other(JsonPointer pointer) -> canHold(target, pointer)
                    ? Optional.of(JsonEdit.set(target.text(), pointer, value.get()).applyTo(target.text()))
                    : Optional.empty();
        };
    }

    private static boolean canHold(ErrorRecord target, JsonPointer pointer) {
        return pointer.parent().flatMap(target.text()::find).filter(ObjectNode.class::isInstance).isPresent();
    }
}
