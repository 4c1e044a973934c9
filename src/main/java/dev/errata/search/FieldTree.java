package dev.errata.search;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.RecordShape;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where the fields of a shape stand, as a tree of member names, so that a walk through a record knows at each value to which
/// field it belongs.
final class FieldTree {
    private static final Map<RecordShape, FieldTree> OF_SHAPE = ofShapes();
    private static final FieldTree UNKNOWN = new FieldTree(Optional.empty());

    private final Optional<Field> field;
    private final Map<String, FieldTree> members = new HashMap<>();

    private FieldTree(Optional<Field> field) {
        this.field = field;
    }

    /// Hears of what stands in a record, in the order of the text.
    interface Visitor {

        /// A scalar that is not null.
        ///
        /// @param field what it is a value of; empty for a value that the schema does not know
        /// @param item  in which item of a list of items it stands, from 1; 0 outside of such lists
        void scalar(Optional<Field> field, int item, ScalarNode node);

        /// An item of a list of objects or of scalars begins.
        ///
        /// @param item which one it is of a list of objects, from 1; for a scalar that of the item in which it stands, or 0
        void item(Field list, int item);
    }

    /// Shows every value of the record.
    static void walk(ErrorRecord record, Visitor visitor) {
        record.text().root().ifPresent(root -> walk(root, of(record.shape()), 0, visitor));
    }

    private static FieldTree of(RecordShape shape) {
        FieldTree tree = OF_SHAPE.get(shape);
        if (tree == null) {
            throw new IllegalStateException("no fields of " + shape);
        }
        return tree;
    }

    private static void walk(JsonNode node, FieldTree tree, int item, Visitor visitor) {
        switch (node) {
            case ObjectNode object -> {
                for (Member member : object.members()) {
                    walk(member.value(), tree.member(member.key()), item, visitor);
                }
            }
            case ArrayNode array -> walkItems(array, tree, item, visitor);
            case ScalarNode(_, JsonNull _) -> {
            }
            case ScalarNode scalar -> visitor.scalar(tree.field, item, scalar);
        }
    }

    private static void walkItems(ArrayNode array, FieldTree tree, int item, Visitor visitor) {
        boolean ofItems = tree.field.filter(list -> list.kind() == FieldKind.ITEMS).isPresent();
        for (int i = 0; i < array.items().size(); i++) {
            int now = ofItems ? i + 1 : item;
            tree.field.ifPresent(list -> visitor.item(list, now));
            walk(array.items().get(i), tree, now, visitor);
        }
    }

    /// What lies in a field but is no field itself belongs to the field.
    private FieldTree member(String name) {
        FieldTree member = members.get(name);
        if (member != null) {
            return member;
        }
        boolean isMap = field.filter(map -> map.kind() == FieldKind.MAP).isPresent();
        return isMap ? this : UNKNOWN;
    }

    private static Map<RecordShape, FieldTree> ofShapes() {
        Map<RecordShape, FieldTree> trees = new EnumMap<>(RecordShape.class);
        for (RecordShape shape : RecordShape.values()) {
            FieldTree root = new FieldTree(Optional.empty());
            Field.top().forEach(field -> shape.pointer(field).ifPresent(at -> {
                FieldTree node = root;
                for (String token : at.tokens().subList(0, at.tokens().size() - 1)) {
                    node = node.members.computeIfAbsent(token, _ -> new FieldTree(Optional.empty()));
                }
                node.members.put(at.tokens().getLast(), tree(field));
            }));
            trees.put(shape, root);
        }
        return trees;
    }

    private static FieldTree tree(Field field) {
        FieldTree tree = new FieldTree(Optional.of(field));
        field.children().forEach(child -> tree.members.put(child.jsonName(), tree(child)));
        return tree;
    }
}
