package dev.errata.record;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.json.ScalarNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// One file of the folder, read as an error record. The text is the model: every answer is read from it, and a file of
/// any content, also one that is no JSON at all, is an `ErrorRecord` whose fields are absent.
///
/// @param path relative to the folder, with `/`
/// @param text the whole text of the file
public record ErrorRecord(String path, JsonText text) {

    /// How the file is laid out.
    public RecordShape shape() {
        return RecordShape.of(text.root());
    }

    /// Every value of the field, in the order of the text; see [RecordShape#values].
    public List<FieldValue> values(Field field) {
        return text.root().map(root -> RecordShape.of(Optional.of(root)).values(root, field)).orElseGet(List::of);
    }

    /// The value of a field at the top or in a group; empty where it is absent.
    public Optional<FieldValue> value(Field field) {
        return values(field).stream().findFirst();
    }

    /// The text of a field; empty where it is absent or no JSON string.
    public Optional<String> string(Field field) {
        return value(field).flatMap(FieldValue::string);
    }

    /// The number that a field holds; empty where it is absent, no JSON number, or too large to be meant.
    public Optional<BigDecimal> number(Field field) {
        return value(field).flatMap(found -> number(found.node()));
    }

    /// The day that a field holds; empty where it is absent or no ISO day.
    public Optional<LocalDate> day(Field field) {
        return string(field).flatMap(ErrorRecord::day);
    }

    /// The texts of a list of scalars; other items are left out.
    public List<String> strings(Field field) {
        return values(field).stream().flatMap(found -> items(found).stream()).flatMap(item -> item.string().stream())
                .toList();
    }

    /// The items of a list field as values of that field, each at its own pointer; none where it is no array.
    public List<FieldValue> items(Field field) {
        return value(field).map(ErrorRecord::items).orElseGet(List::of);
    }

    /// The items of a value that is an array, each at its own pointer; none where it is no array.
    public static List<FieldValue> items(FieldValue list) {
        if (!(list.node() instanceof ArrayNode array)) {
            return List.of();
        }
        List<FieldValue> items = new java.util.ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            items.add(new FieldValue(list.field(), list.pointer().child(i), array.items().get(i)));
        }
        return items;
    }

    /// The id as written, valid or not.
    public Optional<String> id() {
        return string(Field.ID);
    }

    /// The id where it is written and valid.
    public Optional<RecordId> recordId() {
        return id().flatMap(RecordId::parse);
    }

    /// Line and column of what stands at `pointer`, or of the nearest thing around it that is there.
    public JsonPosition position(JsonPointer pointer) {
        Optional<JsonPointer> at = Optional.of(pointer);
        while (at.isPresent()) {
            Optional<JsonNode> node = text.find(at.get());
            if (node.isPresent()) {
                return text.position(node.get().span().start());
            }
            at = at.get().parent();
        }
        return new JsonPosition(1, 1);
    }

    /// The number that a node is, where it is one of at most 400 digits before and behind the point.
    public static Optional<BigDecimal> number(JsonNode node) {
        return node instanceof ScalarNode(_, JsonNumber number) ? plain(number) : Optional.empty();
    }

    private static Optional<BigDecimal> plain(JsonNumber number) {
        try {
            BigDecimal value = new BigDecimal(number.literal());
            return Math.abs((long) value.scale()) > 400 || value.precision() > 400
                    ? Optional.empty()
                    : Optional.of(value);
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /// The ISO day that a text spells.
    public static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
