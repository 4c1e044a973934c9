package dev.errata.ui.control;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonBoolean;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.message.Printable;
import dev.errata.record.Field;
import dev.errata.refactor.RecordPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes a value for people, in lines: a text as it is, an item of a list a line, a member of an object a line. Members that are
/// fields bear the name that people know. Of control characters and marks that turn the direction of writing the code is shown.
///
/// @param label what a field is called
public record ValueLines(Function<Field, String> label) {
    private static final String ITEM = "• ";
    private static final String BELOW = "  ";
    private static final String NOTHING = "—";

    /// The value of this part of a record.
    public String of(RecordPart part, JsonValue value) {
        List<Field> fields = switch (part) {
            case RecordPart.OfField(Field field) -> field.children();
            case RecordPart.Other _ -> List.of();
        };
        return Printable.named(String.join("\n", lines(value, fields)));
    }

    /// @param fields what members of the value can be
    private List<String> lines(JsonValue value, List<Field> fields) {
        return switch (value) {
            case JsonString(String text) -> List.of(text.isEmpty() ? NOTHING : text);
            case JsonNumber number -> List.of(number.literal());
            case JsonBoolean flag -> List.of(Boolean.toString(flag.value()));
            case JsonNull _ -> List.of(NOTHING);
            case JsonArray array -> array.items().isEmpty() ? List.of(NOTHING) : items(array, fields);
            case JsonObject object -> object.members().isEmpty() ? List.of(NOTHING) : members(object, fields);
        };
    }

    private List<String> items(JsonArray array, List<Field> fields) {
        List<String> lines = new ArrayList<>();
        for (JsonValue item : array.items()) {
            List<String> inner = lines(item, fields);
            for (int i = 0; i < inner.size(); i++) {
                lines.add((i == 0 ? ITEM : BELOW) + inner.get(i));
            }
        }
        return lines;
    }

    private List<String> members(JsonObject object, List<Field> fields) {
        List<String> lines = new ArrayList<>();
        object.members().forEach((key, value) -> {
            Optional<Field> field = fields.stream().filter(known -> known.jsonName().equals(key)).findFirst();
            String name = field.map(label).orElse(key);
            List<Field> within = field.map(Field::children).orElse(List.of());
            boolean nested = value instanceof JsonArray array && array.items().size() > 1
                    || value instanceof JsonObject;
            List<String> inner = value instanceof JsonArray array && array.items().size() == 1
                    ? lines(array.items().getFirst(), within)
                    : lines(value, within);
            if (nested) {
                lines.add(name + ":");
                inner.forEach(line -> lines.add(BELOW + line));
            } else {
                lines.add(name + ": " + String.join(" ", inner));
            }
        });
        return lines;
    }
}
