package dev.errata.exchange;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.RecordShape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A row a record, a column a field. Lists and objects stand in their cells as JSON; what a cell cannot say as it is, such as a null or
/// an unknown member, is gathered in the last one.
final class CsvLayout implements Layout {
    private static final String OTHER = "other";

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        sink.text(CsvText.line(Stream.concat(Field.top().stream().map(Field::jsonName), Stream.of(OTHER)).toArray())
                + "\n");
        for (ErrorRecord record : records) {
            JsonObject object = ShapeConversion.object(record.text());
            sink.text(row(record.shape() == RecordShape.FLAT ? object : ShapeConversion.toFlat(object).record())
                    + "\n");
            sink.next();
        }
    }

    @Override
    public Optional<LeftOut> refusal(ErrorRecord record) {
        return record.text().root().map(JsonNode::toValue).filter(JsonObject.class::isInstance).isPresent()
                ? Optional.empty()
                : Optional.of(new LeftOut(record.path(), record.id(), List.of("schema-type")));
    }

    private static String row(JsonObject record) {
        List<String> cells = new ArrayList<>();
        JsonObject other = record;
        for (Field field : Field.top()) {
            Optional<String> cell = record.get(field.jsonName()).flatMap(value -> cell(field, value));
            cells.add(cell.orElse(""));
            other = cell.isPresent() ? other.without(field.jsonName()) : other;
        }
        cells.add(other.members().isEmpty() ? "" : other.toJson());
        return CsvText.line(cells.toArray());
    }

    private static Optional<String> cell(Field field, JsonValue value) {
        return switch (value) {
            case JsonString(String text) when isText(field) && !text.isEmpty() && text.indexOf('\r') < 0 ->
                Optional.of(text);
            case JsonNumber(String literal) when isNumber(field) -> Optional.of(literal);
            case JsonArray list when !field.kind().isScalar() -> Optional.of(list.toJson());
            case JsonObject object when !field.kind().isScalar() -> Optional.of(object.toJson());
            default -> Optional.empty();
        };
    }

    private static boolean isNumber(Field field) {
        return field.kind() == FieldKind.RATIO || field.kind() == FieldKind.COUNT;
    }

    private static boolean isText(Field field) {
        return field.kind().isScalar() && !isNumber(field);
    }

    /// The record of a row.
    ///
    /// @param names  what the columns are called, in their order
    /// @param faults where cells are noted that say nothing of their kind; they are taken for text
    static JsonObject record(List<String> names, List<String> cells, List<String> faults) {
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        JsonObject other = JsonObject.EMPTY;
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            String name = names.get(i);
            String cell = CsvText.plain(cells.get(i));
            if (cell.isEmpty()) {
                continue;
            }
            if (name.equals(OTHER)) {
                Optional<JsonValue> value = json(cell);
                if (value.orElse(JsonObject.EMPTY) instanceof JsonObject object && value.isPresent()) {
                    other = object;
                    continue;
                }
            }
            members.put(name, value(name, cell, faults));
        }
        other.members().forEach(members::putIfAbsent);
        return new JsonObject(members);
    }

    private static JsonValue value(String name, String cell, List<String> faults) {
        Optional<Field> field = Field.withKey(name).filter(found -> found.parent().isEmpty());
        if (field.isEmpty() || isText(field.get())) {
            return JsonValue.of(cell);
        }
        Optional<JsonValue> value = json(cell);
        if (value.isEmpty()) {
            faults.add(name);
        }
        return value.orElseGet(() -> JsonValue.of(cell));
    }

    private static Optional<JsonValue> json(String cell) {
        JsonText text = JsonText.of(cell);
        return text.isWellFormed() ? text.root().map(JsonNode::toValue) : Optional.empty();
    }
}
