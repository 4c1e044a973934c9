package dev.errata.record;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The JSON Schema (draft 2020-12) of the flat record, which is the authority on types, ranges and choices, read once
/// and asked by [Field].
public final class RecordSchema {
    private static final String RESOURCE = "record.schema.json";

    private final String text;
    private final String id;
    private final Map<Field, FieldSchema> fields = new EnumMap<>(Field.class);

    private RecordSchema(String text) {
        this.text = text;
        JsonObject root = object(JsonText.of(text).root().orElseThrow().toValue());
        this.id = text(root, "$id").orElseThrow();
        for (Field field : Field.all()) {
            fields.put(field, read(field, owner(root, field)));
        }
    }

    /// Reads the schema that is part of the program.
    public static RecordSchema load() {
        try (InputStream in = RecordSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new RecordSchema(JsonText.read(in.readAllBytes()).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The schema as text.
    public String text() {
        return text;
    }

    /// The address that names the schema; the folder in it is the version.
    public String id() {
        return id;
    }

    /// The version of the schema, such as `1.0`. Another one says that records which were right may be wrong now.
    public String version() {
        return id.substring(0, id.lastIndexOf('/')).replaceFirst(".*/", "");
    }

    /// What the schema says of a field.
    public FieldSchema of(Field field) {
        FieldSchema found = fields.get(field);
        if (found == null) {
            throw new IllegalStateException("no schema of " + field);
        }
        return found;
    }

    private static FieldSchema read(Field field, JsonObject owner) {
        JsonObject self = object(object(owner, "properties"), field.jsonName());
        JsonObject items = self.members().get("items") instanceof JsonObject found
                ? found
                : self.members().get("additionalProperties") instanceof JsonObject map
                        ? map
                        : JsonObject.EMPTY;
        boolean required = texts(owner.members().get("required")).contains(field.jsonName());
        Optional<String> format = text(self, "format").or(() -> text(items, "format"));
        Optional<String> example = example(self).or(() -> example(items));
        return new FieldSchema(required, types(self), types(items), texts(self.members().get("enum")),
                number(self, "minimum"), number(self, "maximum"), text(self, "pattern").map(Pattern::compile), format,
                example);
    }

    /// The schema object whose `properties` hold the field.
    private static JsonObject owner(JsonObject root, Field field) {
        if (field.parent().isEmpty()) {
            return root;
        }
        Field parent = field.parent().get();
        JsonObject schema = object(object(owner(root, parent), "properties"), parent.jsonName());
        return parent.kind() == FieldKind.ITEMS ? object(schema, "items") : schema;
    }

    private static Set<JsonType> types(JsonObject schema) {
        return texts(schema.members().get("type")).stream().map(JsonType::ofSchemaName).collect(Collectors.toSet());
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable JsonValue value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonString(String one)) {
            texts.add(one);
        } else if (value instanceof JsonArray(List<JsonValue> many)) {
            many.forEach(item -> texts.addAll(texts(item)));
        }
        return texts;
    }

    private static Optional<String> text(JsonObject schema, String name) {
        return texts(schema.members().get(name)).stream().findFirst();
    }

    private static Optional<String> example(JsonObject schema) {
        return schema.members().get("examples") instanceof JsonArray(List<JsonValue> many)
                ? many.stream().map(one -> one instanceof JsonNumber(String literal) ? literal : texts(one).getFirst())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonObject schema, String name) {
        return schema.members().get(name) instanceof JsonNumber(String literal)
                ? Optional.of(new BigDecimal(literal))
                : Optional.empty();
    }

    private static JsonObject object(JsonObject schema, String name) {
        return object(schema.members().get(name));
    }

    private static JsonObject object(@org.jspecify.annotations.Nullable JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new IllegalStateException("the schema lacks an object");
    }
}
