package dev.errata.refactor;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonArray;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldPlacement;
import dev.errata.record.FieldValue;
import dev.errata.record.RecordSchema;
import dev.errata.refactor.BulkOutcome.Reason;
import dev.errata.refactor.BulkOutcome.ValueChange;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Edits the values of one record, one field after the other, and notes what changed or why nothing did.
final class ValueEdits {
    private final RecordSchema schema;
    private final Cancellation cancellation;
    private final String path;
    private final List<ValueChange> values = new ArrayList<>();
    private JsonText text;
    private Optional<Reason> reason = Optional.empty();
    private boolean stopped;

    ValueEdits(ErrorRecord record, RecordSchema schema, Cancellation cancellation) {
        this.path = record.path();
        this.text = record.text();
        this.schema = schema;
        this.cancellation = cancellation;
    }

    JsonText text() {
        return text;
    }

    List<ValueChange> values() {
        return values;
    }

    boolean isStopped() {
        return stopped;
    }

    /// Why nothing changed: of several fields, what was in the way where something stood at all.
    Reason reason() {
        return reason.orElse(Reason.ABSENT);
    }

    void apply(Field field, BulkOperation operation) {
        if (field == Field.ID) {
            note(Reason.IS_ID);
        } else if (!record().shape().has(field)) {
            note(Reason.NO_PLACE);
        } else {
            switch (operation) {
                case BulkOperation.Set(JsonValue value) -> places(field).forEach(at -> set(field, at, value));
                case BulkOperation.Clear() -> pointers(field).forEach(at -> clear(field, at));
                case BulkOperation.Append(List<JsonValue> items) ->
                    places(field).forEach(at -> append(field, at, items));
                case BulkOperation.AppendText(String added) ->
                    places(field).forEach(at -> appendText(field, at, added));
                case BulkOperation.RemoveItems(List<JsonValue> items) ->
                    pointers(field).forEach(at -> removeItems(at, items));
                case BulkOperation.Respell respell -> new Respelling(this, respell.spellings()).apply(field);
                case BulkOperation.ReplaceMatches replace -> leaves(field).forEach(leaf -> replace(leaf, replace));
            }
        }
    }

    ErrorRecord record() {
        return new ErrorRecord(path, text);
    }

    void note(Reason why) {
        reason = Optional.of(reason.filter(known -> known.compareTo(why) <= 0).orElse(why));
    }

    /// Makes the edit, whose effect is that `at` has `after`.
    void edit(JsonPointer at, Optional<JsonValue> after, JsonText edited) {
        if (!edited.sameBytes(text)) {
            values.add(new ValueChange(at, text.find(at).map(JsonNode::toValue), after));
            text = edited;
        }
    }

    private void set(Field field, JsonPointer at, JsonValue value) {
        if (text.find(at).filter(node -> node.toValue().sameAs(value)).isPresent()) {
            note(Reason.ALREADY_SO);
        } else {
            edit(at, Optional.of(value), new FieldPlacement(text).put(field, at, value));
        }
    }

    private void clear(Field field, JsonPointer at) {
        Optional<JsonValue> now = text.find(at).map(JsonNode::toValue);
        EmptyForm empty = EmptyForm.of(field, schema.of(field));
        if (ComparedPart.isBlank(now)) {
            note(Reason.ALREADY_SO);
            return;
        }
        switch (empty) {
            case EmptyForm.Value(JsonValue value) ->
                edit(at, Optional.of(value), new JsonEdit.Replace(at, value).applyTo(text));
            case EmptyForm.Absence _ -> edit(at, Optional.empty(), new JsonEdit.Remove(at).applyTo(text));
            case EmptyForm.None _ -> note(Reason.REQUIRED);
        }
    }

    private void append(Field field, JsonPointer at, List<JsonValue> items) {
        Optional<JsonNode> list = text.find(at);
        if (list.isEmpty() || ComparedPart.isBlank(list.map(JsonNode::toValue))) {
            set(field, at, new JsonArray(distinct(List.of(), items)));
        } else if (list.get() instanceof ArrayNode array) {
            List<JsonValue> now = array.toValue().items();
            List<JsonValue> all = distinct(now, items);
            JsonText longer = JsonEdit.applyAll(text, all.subList(now.size(), all.size()).stream()
                    .map(item -> new JsonEdit.InsertItem(at, all.indexOf(item), item)).toList());
            if (all.size() == now.size()) {
                note(Reason.ALREADY_SO);
            }
            edit(at, Optional.of(new JsonArray(all)), longer);
        } else {
            note(Reason.OTHER_TYPE);
        }
    }

    private void appendText(Field field, JsonPointer at, String added) {
        Optional<JsonValue> now = text.find(at).map(JsonNode::toValue);
        if (ComparedPart.isBlank(now)) {
            set(field, at, JsonValue.of(added));
        } else if (now.get() instanceof JsonString(String before)) {
            set(field, at, JsonValue.of(AddedText.after(before, added, field.kind())));
        } else {
            note(Reason.OTHER_TYPE);
        }
    }

    private static List<JsonValue> distinct(List<JsonValue> now, List<JsonValue> more) {
        List<JsonValue> all = new ArrayList<>(now);
        more.stream().filter(item -> all.stream().noneMatch(item::sameAs)).forEach(all::add);
        return all;
    }

    private void removeItems(JsonPointer at, List<JsonValue> items) {
        if (!(text.find(at).orElseThrow() instanceof ArrayNode array)) {
            note(Reason.OTHER_TYPE);
            return;
        }
        JsonText shorter = text;
        List<JsonValue> kept = new ArrayList<>();
        for (int i = array.items().size() - 1; i >= 0; i--) {
            JsonValue item = array.items().get(i).toValue();
            if (items.stream().anyMatch(item::sameAs)) {
                shorter = new JsonEdit.Remove(at.child(i)).applyTo(shorter);
            } else {
                kept.addFirst(item);
            }
        }
        note(Reason.NO_MATCH);
        edit(at, Optional.of(new JsonArray(kept)), shorter);
    }

    private void replace(Field field, BulkOperation.ReplaceMatches replace) {
        if (field == Field.ID) {
            return;
        }
        for (FieldText found : FieldText.of(record(), field)) {
            note(Reason.NO_MATCH);
            switch (TextReplacing.run(found.text(), replace, cancellation)) {
                case TextReplacing.Replaced(String after) -> {
                    JsonValue value = JsonValue.of(after);
                    edit(found.pointer(), Optional.of(value),
                            new JsonEdit.Replace(found.pointer(), value).applyTo(text));
                }
                case TextReplacing.Stopped _ -> stopped = true;
            }
        }
    }

    /// Where values of the field stand.
    List<JsonPointer> pointers(Field field) {
        return record().values(field).stream().map(FieldValue::pointer).toList();
    }

    /// Where values of the field may stand: in every item of its list, or at its one place.
    private List<JsonPointer> places(Field field) {
        Optional<Field> list = field.parent().filter(parent -> parent.kind() == FieldKind.ITEMS);
        if (list.isEmpty()) {
            return record().shape().pointer(field).stream().toList();
        }
        return record().values(list.get()).stream().flatMap(items -> ErrorRecord.items(items).stream())
                .filter(item -> item.node() instanceof ObjectNode).map(item -> item.pointer().child(field.jsonName()))
                .toList();
    }

    static List<Field> leaves(Field field) {
        return field.children().isEmpty()
                ? List.of(field)
                : field.children().stream().flatMap(child -> leaves(child).stream()).toList();
    }
}
