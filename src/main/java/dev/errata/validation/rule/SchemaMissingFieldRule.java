package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A field that every record has to have is absent.
final class SchemaMissingFieldRule implements RecordRule {

    @Override
    public String id() {
        return "schema-missing-field";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        if (record.text().root().filter(ObjectNode.class::isInstance).isEmpty()) {
            return;
        }
        for (Field field : Field.all()) {
            if (context.schema().of(field).required() && record.shape().has(field)) {
                missing(record, field).forEach(pointer -> sink.at(pointer)
                        .fixing(hasRoom(record, pointer) ? Fixing.ASKING : Fixing.NONE).report(field.jsonName()));
            }
        }
    }

    private static List<JsonPointer> missing(ErrorRecord record, Field field) {
        Optional<JsonPointer> single = record.shape().pointer(field);
        if (single.isPresent()) {
            return record.value(field).isPresent() ? List.of() : List.of(single.get());
        }
        return record.items(field.parent().orElseThrow()).stream()
                .filter(item -> item.node() instanceof ObjectNode object && object.member(field.jsonName()).isEmpty())
                .map(item -> item.pointer().child(field.jsonName())).toList();
    }

    /// Whether the nearest thing around a missing member that is there can hold members.
    private static boolean hasRoom(ErrorRecord record, JsonPointer missing) {
        Optional<JsonPointer> around = missing.parent();
        while (around.isPresent()) {
            Optional<JsonNode> holder = record.text().find(around.get());
            if (holder.isPresent()) {
                return holder.get() instanceof ObjectNode;
            }
            around = around.get().parent();
        }
        return false;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        JsonPointer at = finding.pointer();
        if (!hasRoom(record, at)) {
            return List.of();
        }
        return record.shape().fieldAt(at).map(field -> {
            JsonValue value = new EmptyValues(record, context).of(field);
            return List.of(Fixes.edit(fixKey(), record, List.of(insertion(record, field, at, value)), value.toJson()));
        }).orElseGet(List::of);
    }

    /// Inserts the value at `at`, together with the objects around it that are missing too.
    private static JsonEdit insertion(ErrorRecord record, Field field, JsonPointer at, JsonValue value) {
        JsonPointer place = at;
        JsonValue content = value;
        JsonPointer holder = place.parent().orElseThrow();
        while (record.text().find(holder).isEmpty()) {
            content = JsonObject.of(Map.entry(place.last().orElseThrow(), content));
            place = holder;
            holder = place.parent().orElseThrow();
        }
        return new JsonEdit.InsertMember(holder, index(record, field, holder), place.last().orElseThrow(), content);
    }

    /// Before the first member that comes later in the order of the fields.
    private static int index(ErrorRecord record, Field field, JsonPointer holder) {
        if (!(record.text().find(holder).orElseThrow() instanceof ObjectNode object)) {
            return 0;
        }
        for (int i = 0; i < object.members().size(); i++) {
            JsonPointer sibling = holder.child(object.members().get(i).key());
            if (record.shape().fieldAt(sibling).filter(other -> other.compareTo(field) > 0).isPresent()) {
                return i;
            }
        }
        return object.members().size();
    }
}
