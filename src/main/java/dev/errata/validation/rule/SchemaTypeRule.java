package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSchema;
import dev.errata.record.FieldValue;
import dev.errata.record.JsonType;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A value has a type that its field does not take.
final class SchemaTypeRule implements RecordRule {

    @Override
    public String id() {
        return "schema-type";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fixing fixing() {
        return Fixing.SAFE;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        Optional<JsonNode> root = record.text().root();
        if (root.isPresent() && !(root.get() instanceof ObjectNode)) {
            sink.at(JsonPointer.ROOT).fixing(Fixing.NONE).report(JsonType.OBJECT.schemaName(), name(root.get()));
            return;
        }
        for (Field field : Field.all()) {
            FieldSchema schema = context.schema().of(field);
            for (FieldValue value : record.values(field)) {
                if (schema.allows(JsonType.of(value.node()))) {
                    checkItems(value, schema, sink);
                } else {
                    report(value.pointer(), value.node(), field, schema, schema.types(), sink);
                }
            }
        }
    }

    private static void checkItems(FieldValue value, FieldSchema schema, FindingSink sink) {
        switch (value.node()) {
            case ArrayNode array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    checkItem(value.pointer().child(i), array.items().get(i), value.field(), schema, sink);
                }
            }
            case ObjectNode object when value.field().kind() == FieldKind.MAP -> object.members().forEach(
                    member -> checkItem(value.pointer().child(member.key()), member.value(), value.field(), schema,
                            sink));
            case ObjectNode _,ScalarNode _ -> {
            }
        }
    }

    private static void checkItem(JsonPointer pointer, JsonNode item, Field field, FieldSchema schema,
            FindingSink sink) {
        if (!schema.allowsItem(JsonType.of(item))) {
            report(pointer, item, field, schema, schema.itemTypes(), sink);
        }
    }

    private static void report(JsonPointer pointer, JsonNode node, Field field, FieldSchema schema,
            Set<JsonType> wanted,
            FindingSink sink) {
        Fixing fixing = Lossless.convert(node, field, schema, wanted).map(value -> fixing(value, schema))
                .orElse(Fixing.NONE);
        String types = wanted.stream().sorted().map(JsonType::schemaName).collect(Collectors.joining(", "));
        sink.at(pointer).fixing(fixing).report(types, name(node));
    }

    /// A number that the field does not take either is a new finding, which a safe fix must not bring.
    private static Fixing fixing(JsonValue value, FieldSchema schema) {
        return value instanceof JsonNumber number && Range.of(schema).isOutside(number) ? Fixing.ASKING : Fixing.SAFE;
    }

    private static String name(JsonNode node) {
        return JsonType.of(node).schemaName();
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        JsonPointer at = finding.pointer();
        return record.shape().fieldAt(at).flatMap(field -> {
            FieldSchema schema = context.schema().of(field);
            boolean item = record.values(field).stream().noneMatch(value -> value.pointer().equals(at));
            return record.text().find(at).flatMap(
                    node -> Lossless.convert(node, field, schema, item ? schema.itemTypes() : schema.types()))
                    .map(value -> List.of(Fixes.replace(fixKey(), record, at, value, value.toJson())));
        }).orElseGet(List::of);
    }
}
