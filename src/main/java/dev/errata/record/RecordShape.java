package dev.errata.record;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.ObjectNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a record is laid out in its file: which [Field] stands at which JSON pointer. Everything that reads or edits a
/// record asks its shape, so that a file keeps the shape it came in.
@SuppressWarnings("ImmutableEnumChecker") // the collections are built once and only read
public enum RecordShape {
    /// The flat record: one member a field, in the order of [Field].
    FLAT(flatPointers(), Set.of()),

    /// ErrorCanon 1.0.0: the same knowledge nested under `error`, `verdict`, `environment` and `metadata`.
    ERROR_CANON(errorCanonPointers(), Set.of("schema_version", "url", "error", "environment", "verdict", "metadata",
            "metadata.generated_by", "metadata.generation_date", "metadata.review_status",
            "metadata.last_verification"));

    private final Map<List<String>, Field> fields = new HashMap<>();
    private final Map<Field, Optional<JsonPointer>> places = new EnumMap<>(Field.class);
    private final int deepest;
    private final Set<String> ownMembers;

    RecordShape(Map<Field, JsonPointer> pointers, Set<String> ownMembers) {
        pointers.forEach((field, pointer) -> {
            fields.put(pointer.tokens(), field);
            places.put(field, Optional.of(pointer));
            if (field.kind() == FieldKind.GROUP) {
                field.children().forEach(
                        child -> places.put(child, Optional.of(pointer.child(child.jsonName()))));
            }
        });
        this.deepest = pointers.values().stream().mapToInt(pointer -> pointer.tokens().size()).max().orElse(0);
        this.ownMembers = ownMembers;
    }

    /// The shape that a file's content has. Whatever is not plainly of another shape is flat.
    public static RecordShape of(Optional<JsonNode> root) {
        return root.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast)
                .filter(object -> isObject(object, "error") && isObject(object, "verdict")).map(_ -> ERROR_CANON)
                .orElse(FLAT);
    }

    private static boolean isObject(ObjectNode object, String name) {
        return object.child(name).filter(ObjectNode.class::isInstance).isPresent();
    }

    /// Whether the shape has a place for the field.
    public boolean has(Field field) {
        return places.containsKey(field.isOfItems() ? field.parent().orElseThrow() : field);
    }

    /// Where the field stands; empty for a field that the shape lacks, and for a field of a list's items, which has a
    /// place of its own in each item.
    public Optional<JsonPointer> pointer(Field field) {
        return places.getOrDefault(field, Optional.empty());
    }

    /// The field whose value stands at `pointer`, if one does. A pointer into a list of scalars (`/tags/0`) or into a map
    /// (`/os_specific/linux`) belongs to the list or map.
    public Optional<Field> fieldAt(JsonPointer pointer) {
        List<String> tokens = pointer.tokens();
        for (int i = 1; i <= Math.min(deepest, tokens.size()); i++) {
            Field field = fields.get(tokens.subList(0, i));
            if (field != null) {
                return within(field, tokens.subList(i, tokens.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Field> within(Field field, List<String> rest) {
        return switch (field.kind()) {
            case ITEMS -> rest.size() < 2 ? Optional.of(field) : member(field, rest.subList(1, rest.size()));
            case GROUP -> rest.isEmpty() ? Optional.of(field) : member(field, rest);
            default -> rest.isEmpty() || field.kind() == FieldKind.MAP || field.kind().isScalarList()
                    ? Optional.of(field)
                    : Optional.empty();
        };
    }

    private static Optional<Field> member(Field parent, List<String> rest) {
        return parent.children().stream().filter(child -> child.jsonName().equals(rest.getFirst())).findFirst()
                .flatMap(child -> within(child, rest.subList(1, rest.size())));
    }

    /// Whether `pointer`, which belongs to no field, is nevertheless known to the shape (such as ErrorCanon's
    /// `/schema_version`, or `/error`, which only holds fields).
    public boolean knows(JsonPointer pointer) {
        String dotted = String.join(".", pointer.tokens());
        return ownMembers.contains(dotted) || !pointer.tokens().isEmpty()
                && this == ERROR_CANON && pointer.tokens().getFirst().equals("environment");
    }

    /// The files, relative to the folder, in which a record with this id may stand; the usual one first.
    public List<String> paths(RecordId id) {
        return this == FLAT
                ? List.of(id.path())
                : id.environment()
                        .map(environment -> List.of(id.path(),
                                id.domain() + "/" + id.slug() + "_" + environment + ".json"))
                        .orElseGet(() -> List.of(id.path()));
    }

    private static Map<Field, JsonPointer> flatPointers() {
        Map<Field, JsonPointer> map = new EnumMap<>(Field.class);
        Field.top().forEach(field -> map.put(field, JsonPointer.of(field.jsonName())));
        return map;
    }

    private static Map<Field, JsonPointer> errorCanonPointers() {
        Map<Field, JsonPointer> map = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.SIGNATURE, Field.REGEX, Field.DOMAIN, Field.CATEGORY, Field.FIRST_SEEN,
                Field.LAST_CONFIRMED)) {
            map.put(field, JsonPointer.of("error", field.jsonName()));
        }
        for (Field field : List.of(Field.RESOLVABLE, Field.FIX_SUCCESS_RATE, Field.CONFIDENCE, Field.LAST_UPDATED)) {
            map.put(field, JsonPointer.of("verdict", field.jsonName()));
        }
        map.put(Field.ROOT_CAUSE, JsonPointer.of("verdict", "summary"));
        map.put(Field.EVIDENCE_COUNT, JsonPointer.of("metadata", "evidence_count"));
        for (Field field : List.of(Field.ID, Field.DEAD_ENDS, Field.WORKAROUNDS, Field.TRANSITION_GRAPH)) {
            map.put(field, JsonPointer.of(field.jsonName()));
        }
        return map;
    }
}
