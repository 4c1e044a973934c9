package dev.errata.refactor;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonArray;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.ScalarNode;
import dev.errata.record.Field;
import dev.errata.refactor.BulkOutcome.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives whole texts another spelling.
final class Respelling {
    private final ValueEdits edits;
    private final Map<String, String> spellings;

    Respelling(ValueEdits edits, Map<String, String> spellings) {
        this.edits = edits;
        this.spellings = spellings;
    }

    void apply(Field field) {
        for (JsonPointer at : edits.pointers(field)) {
            switch (edits.text().find(at).orElseThrow()) {
                case ScalarNode(_, JsonString(String text)) when spellings.containsKey(text) -> {
                    JsonValue value = JsonValue.of(spelling(text));
                    edits.edit(at, Optional.of(value), new JsonEdit.Replace(at, value).applyTo(edits.text()));
                }
                case ScalarNode _ -> edits.note(Reason.NO_MATCH);
                case ArrayNode array -> list(at, array);
                case JsonNode _ -> edits.note(Reason.OTHER_TYPE);
            }
        }
    }

    private String spelling(String text) {
        return spellings.getOrDefault(text, text);
    }

    /// An item whose new spelling stands in the list already goes, so that the list has it once.
    private void list(JsonPointer at, ArrayNode array) {
        List<JsonValue> kept = new ArrayList<>();
        List<JsonEdit> changes = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            JsonValue item = array.items().get(i).toValue();
            if (!(item instanceof JsonString(String text)) || !spellings.containsKey(text)) {
                kept.add(item);
                continue;
            }
            JsonValue value = JsonValue.of(spelling(text));
            if (kept.contains(value) || comesLater(array, i, value)) {
                changes.addFirst(new JsonEdit.Remove(at.child(i)));
            } else {
                changes.addFirst(new JsonEdit.Replace(at.child(i), value));
                kept.add(value);
            }
        }
        edits.note(Reason.NO_MATCH);
        JsonText respelt = JsonEdit.applyAll(edits.text(), changes);
        edits.edit(at, Optional.of(new JsonArray(kept)), respelt);
    }

    private static boolean comesLater(ArrayNode array, int index, JsonValue value) {
        return array.items().subList(index + 1, array.items().size()).stream()
                .anyMatch(item -> item.toValue().equals(value));
    }
}
