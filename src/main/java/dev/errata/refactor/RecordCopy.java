package dev.errata.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldPlacement;
import dev.errata.record.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A second record that starts as a copy of a first one. It has an id of its own and today's dates; the names that only one
/// record can have, its aliases, stay with the first.
public final class RecordCopy {
    private static final List<Field> DAYS = List.of(Field.FIRST_SEEN, Field.LAST_CONFIRMED, Field.LAST_UPDATED);

    private RecordCopy() {}

    /// The change that adds the copy, or empty where the text of the record is no JSON object that can be edited.
    public static Optional<Change> change(ErrorRecord record, RecordId id, LocalDate today) {
        return text(record, id, today).map(text -> new Change.Create(NewIds.pathLike(record, id), text));
    }

    private static Optional<JsonText> text(ErrorRecord record, RecordId id, LocalDate today) {
        if (!record.text().isWellFormed()) {
            return Optional.empty();
        }
        List<JsonEdit> edits = new ArrayList<>();
        for (Reference reference : Reference.in(record)) {
            if (Optional.of(reference.id()).equals(record.id())) {
                edits.add(reference.redirectedTo(id.text()));
            }
        }
        record.value(Field.ALIASES).ifPresent(list -> edits.add(new JsonEdit.Replace(list.pointer(), JsonArray.EMPTY)));
        OwnPage.moved(record, id).ifPresent(edits::add);
        JsonText text = JsonEdit.applyAll(record.text(), edits);
        text = put(text, Field.ID, JsonValue.of(id.text()));
        text = put(text, Field.DOMAIN, JsonValue.of(id.domain()));
        for (Field day : DAYS) {
            text = put(text, day, JsonValue.of(today.toString()));
        }
        return Optional.of(text);
    }

    private static JsonText put(JsonText text, Field field, JsonValue value) {
        return new FieldPlacement(text).put(field, value).orElse(text);
    }
}
