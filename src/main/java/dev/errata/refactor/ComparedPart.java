package dev.errata.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import java.util.Optional;

/// What two records have in one part.
///
/// @param left  empty where the left record has nothing there
/// @param right empty where the right record has nothing there
public record ComparedPart(RecordPart part, Optional<JsonValue> left, Optional<JsonValue> right) {

    /// Whether both say the same; nothing at all is the same as null, an empty text or an empty list.
    public boolean isSame() {
        return isBlank(left) && isBlank(right)
                || left.isPresent() && right.isPresent() && left.get().sameAs(right.get());
    }

    /// Whether the value says nothing.
    static boolean isBlank(Optional<JsonValue> value) {
        return value.map(some -> some instanceof JsonNull || some instanceof JsonString(String text) && text.isBlank()
                || some.equals(JsonArray.EMPTY) || some.equals(JsonObject.EMPTY)).orElse(true);
    }
}
