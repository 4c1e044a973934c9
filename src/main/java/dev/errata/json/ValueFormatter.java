package dev.errata.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a value that was not there before, in the habits of a document.
final class ValueFormatter {

    private final Habits habits;
    private final StringSpelling spelling;

    ValueFormatter(Habits habits, StringSpelling spelling) {
        this.habits = habits;
        this.spelling = spelling;
    }

    String string(String value) {
        return spelling.quoted(value);
    }

    String format(JsonValue value, Spot spot) {
        return switch (value) {
            case JsonObject object -> container(object, spot, '{', '}');
            case JsonArray array -> container(array, spot, '[', ']');
            case JsonString string -> string(string.value());
            case JsonNumber number -> number.literal();
            case JsonBoolean flag -> Boolean.toString(flag.value());
            case JsonNull _ -> "null";
        };
    }

    private String container(JsonValue value, Spot spot, char opening, char closing) {
        Lines lines = spot.around() == Lines.ONE
                ? Lines.ONE
                : isEmpty(value) ? Lines.ONE : habits.lines(spot.role(), value);
        String indent = lines == Lines.ONE ? spot.indent() : spot.indent() + habits.unit();
        List<String> elements = elements(value, new Spot(spot.role(), lines, indent));
        if (elements.isEmpty()) {
            return habits.empty(opening);
        }
        if (lines == Lines.ONE) {
            String padding = habits.padding(opening);
            return opening + padding + String.join(habits.gap(opening), elements) + padding + closing;
        }
        String start = habits.newline() + indent;
        return opening + start + String.join("," + start, elements) + habits.newline() + spot.indent() + closing;
    }

    private static boolean isEmpty(JsonValue value) {
        return value.equals(JsonObject.EMPTY) || value.equals(JsonArray.EMPTY);
    }

    private List<String> elements(JsonValue value, Spot inside) {
        List<String> elements = new ArrayList<>();
        if (value instanceof JsonObject object) {
            String colon = habits.colon(inside.around());
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                String role = Spot.member(inside.role(), member.getKey());
                String text = format(member.getValue(), new Spot(role, inside.around(), inside.indent()));
                elements.add(string(member.getKey()) + colon + text);
            }
        } else if (value instanceof JsonArray array) {
            Spot spot = new Spot(Spot.item(inside.role()), inside.around(), inside.indent());
            array.items().forEach(item -> elements.add(format(item, spot)));
        }
        return elements;
    }
}
