package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.RecordShape;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import dev.errata.validation.rule.TextValue.Place;
import java.util.Optional;

/// A member that no field of the record has. It is kept; it may be a typing error.
final class SchemaUnknownFieldRule implements RecordRule {

    @Override
    public String id() {
        return "schema-unknown-field";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        record.text().root().ifPresent(root -> aroundFields(root, JsonPointer.ROOT, record.shape(), sink));
    }

    /// Looks through the objects that hold fields at the top or, as those of ErrorCanon, only lead to them.
    private static void aroundFields(JsonNode node, JsonPointer at, RecordShape shape, FindingSink sink) {
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                JsonPointer pointer = at.child(member.key());
                Optional<Field> field = shape.fieldAt(pointer);
                if (field.isPresent()) {
                    withinField(member.value(), new Place.Fixed(pointer), field.get(), sink);
                } else if (shape.knows(pointer)) {
                    aroundFields(member.value(), pointer, shape, sink);
                } else {
                    sink.report(pointer, member.key());
                }
            }
        }
    }

    private static void withinField(JsonNode node, Place at, Field field, FindingSink sink) {
        if (field.kind() != FieldKind.ITEMS && field.kind() != FieldKind.GROUP) {
            return;
        }
        switch (node) {
            case ArrayNode array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    withinField(array.items().get(i), new Place.Numbered(at, i), field, sink);
                }
            }
            case ObjectNode object -> {
                for (Member member : object.members()) {
                    Place place = new Place.Named(at, member.key());
                    Optional<Field> child = TextValue.child(field, member.key());
                    if (child.isPresent()) {
                        withinField(member.value(), place, child.get(), sink);
                    } else {
                        sink.report(place.pointer(), member.key());
                    }
                }
            }
            case ScalarNode _ -> {
            }
        }
    }
}
