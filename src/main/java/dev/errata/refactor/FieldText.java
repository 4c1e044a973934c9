package dev.errata.refactor;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.util.ArrayList;
import java.util.List;

/// A text of a record: the value of a field, an item of a list of texts, or a text within a map.
///
/// @param pointer where it stands
/// @param text    without JSON's quotes and escapes
record FieldText(JsonPointer pointer, String text) {

    /// Every text of one field.
    static List<FieldText> of(ErrorRecord record, Field field) {
        List<FieldText> found = new ArrayList<>();
        for (FieldValue value : record.values(field)) {
            collect(value.pointer(), value.node(), found);
        }
        return found;
    }

    private static void collect(JsonPointer at, JsonNode node, List<FieldText> found) {
        switch (node) {
            case ScalarNode(_, JsonString(String text)) -> found.add(new FieldText(at, text));
            case ScalarNode _ -> {
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    collect(at.child(i), array.items().get(i), found);
                }
            }
            case ObjectNode object -> {
                for (Member member : object.members()) {
                    collect(at.child(member.key()), member.value(), found);
                }
            }
        }
    }
}
