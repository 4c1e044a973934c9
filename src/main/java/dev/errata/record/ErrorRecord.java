package dev.errata.record;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.json.ScalarNode;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One file of the folder, read as an error record. The text is the model: every answer is read from it, and a file of
/// any content, also one that is no JSON at all, is an `ErrorRecord` whose fields are absent.
///
/// Immutable; may be used by several threads. What was read is kept until the next garbage collection, so that the rules of
/// one check share it and a folder of a hundred thousand records costs little more than its bytes. The id is read at once and
/// stays.
public final class ErrorRecord {
    private final String path;
    private final JsonText text;
    private final Optional<String> id;
    private volatile @Nullable WeakReference<RecordReading> reading;

    /// @param path relative to the folder, with `/`
    /// @param text the whole text of the file
    public ErrorRecord(String path, JsonText text) {
        this.path = path;
        this.text = text;
        this.id = string(Field.ID);
    }

    /// Relative to the folder, with `/`.
    public String path() {
        return path;
    }

    /// The whole text of the file.
    public JsonText text() {
        return text;
    }

    private RecordReading reading() {
        WeakReference<RecordReading> kept = reading;
        RecordReading known = kept == null ? null : kept.get();
        if (known == null) {
            known = new RecordReading(text.root());
            reading = new WeakReference<>(known);
        }
        return known;
    }

    /// How the file is laid out.
    public RecordShape shape() {
        return reading().shape();
    }

    /// Every value of the field, in the order of the text: one for a field at the top, one an item that has it for a field
    /// of items. An absent value is left out; a null is in.
    public List<FieldValue> values(Field field) {
        return reading().values(field);
    }

    /// The first value of the field, which for one at the top or in a group is the only one; empty where it is absent.
    public Optional<FieldValue> value(Field field) {
        List<FieldValue> values = values(field);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    /// What `reader` makes of this record. It is asked once as long as what was read is kept, since several rules often need
    /// the same; so it may depend on nothing but the record. Each type has one reader.
    public <T> T derived(Class<T> type, Function<ErrorRecord, T> reader) {
        return reading().derived(type, () -> reader.apply(this));
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
        return items(field).stream().flatMap(item -> item.string().stream()).toList();
    }

    /// The items of every array that the field is, as values of that field, each at its own pointer.
    public List<FieldValue> items(Field field) {
        return reading().items(field);
    }

    /// The items of a value that is an array, each at its own pointer; none where it is no array.
    public static List<FieldValue> items(FieldValue list) {
        if (!(list.node() instanceof ArrayNode array)) {
            return List.of();
        }
        List<FieldValue> items = new ArrayList<>(array.items().size());
        for (int i = 0; i < array.items().size(); i++) {
            items.add(new FieldValue(list.field(), list.pointer().child(i), array.items().get(i)));
        }
        return items;
    }

    /// The id as written, valid or not.
    public Optional<String> id() {
        return id;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorRecord record && path.equals(record.path) && text.equals(record.text);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
