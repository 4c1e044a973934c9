package dev.errata.ui.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonBoolean;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/// Writes a value for people, in lines: a text as it is, an item of a list a line, a member of an object a line.
final class ValueLines {
    private static final String ITEM = "• ";
    private static final String BELOW = "  ";
    private static final String NOTHING = "—";

    private ValueLines() {}

    static String of(JsonValue value) {
        return String.join("\n", lines(value));
    }

    private static List<String> lines(JsonValue value) {
        return switch (value) {
            case JsonString(String text) -> List.of(text.isEmpty() ? NOTHING : text);
            case JsonNumber number -> List.of(number.literal());
            case JsonBoolean flag -> List.of(Boolean.toString(flag.value()));
            case JsonNull _ -> List.of(NOTHING);
            case JsonArray array -> array.items().isEmpty() ? List.of(NOTHING) : items(array);
            case JsonObject object -> object.members().isEmpty() ? List.of(NOTHING) : members(object);
        };
    }

    private static List<String> items(JsonArray array) {
        List<String> lines = new ArrayList<>();
        for (JsonValue item : array.items()) {
            List<String> inner = lines(item);
            for (int i = 0; i < inner.size(); i++) {
                lines.add((i == 0 ? ITEM : BELOW) + inner.get(i));
            }
        }
        return lines;
    }

    private static List<String> members(JsonObject object) {
        List<String> lines = new ArrayList<>();
        object.members().forEach((key, value) -> {
            boolean nested = value instanceof JsonArray array && array.items().size() > 1
                    || value instanceof JsonObject;
            List<String> inner = value instanceof JsonArray array && array.items().size() == 1
                    ? lines(array.items().getFirst())
                    : lines(value);
            if (nested) {
                lines.add(key + ":");
                inner.forEach(line -> lines.add(BELOW + line));
            } else {
                lines.add(key + ": " + String.join(" ", inner));
            }
        });
        return lines;
    }
}
