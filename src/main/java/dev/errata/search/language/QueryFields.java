package dev.errata.search.language;

import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.search.language.QueryField.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All names of the language: every field of the registry by its search name, short names for some, and what else is known of a
/// record. The short name of a field of items (`sources`) stands for every field that is called so.
public final class QueryFields {

    /// Every text of the record: what words without a name are looked for in.
    public static final QueryField ANYTHING = new QueryField("text", Kind.ANYTHING, Set.of());
    public static final QueryField RULES = new QueryField("rule", Kind.RULES, Set.of());
    public static final QueryField SEVERITY = new QueryField("severity", Kind.SEVERITY, Set.of());
    public static final QueryField FRESHNESS = new QueryField("freshness", Kind.FRESHNESS, Set.of());
    public static final QueryField CHINESE = new QueryField("chinese", Kind.CHINESE, Set.of());
    public static final QueryField SAMPLES = new QueryField("samples", Kind.SAMPLES, Set.of());
    public static final QueryField STATE = new QueryField("is", Kind.STATE, Set.of());

    /// The name that takes names: `has:tags` says the same as `tags:any`.
    public static final String HAS = "has";

    private static final int LONG_NAME = 6;

    private static final List<QueryField> OTHERS = List.of(RULES, SEVERITY, STATE, FRESHNESS, CHINESE, SAMPLES,
            new QueryField("errors", Kind.ERRORS, Set.of()), new QueryField("warnings", Kind.WARNINGS, Set.of()),
            new QueryField("infos", Kind.INFOS, Set.of()), new QueryField("findings", Kind.FINDINGS, Set.of()),
            ANYTHING, new QueryField("path", Kind.PATH, Set.of()),
            new QueryField("unknown", Kind.UNKNOWN_FIELDS, Set.of()));

    private static final Map<String, Field> SHORT = Map.of("tier", Field.VERIFICATION_TIER, "cause",
            Field.ROOT_CAUSE, "tag", Field.TAGS, "alias", Field.ALIASES, "confirmed", Field.LAST_CONFIRMED);

    private static final List<QueryField> USUAL = usualNames();
    private static final Map<String, QueryField> BY_NAME = allNames();

    private QueryFields() {}

    /// The names worth offering: each field once, in canonical order, then what else is known of a record.
    public static List<QueryField> usual() {
        return USUAL;
    }

    /// What the name stands for, whatever its case.
    public static Optional<QueryField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /// The field of a list's items that is called so within its brackets, by its short or its whole name.
    public static Optional<QueryField> within(Field list, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return list.children().stream()
                .filter(child -> child.jsonName().equals(wanted) || child.key().equals(wanted)).findFirst()
                .map(child -> QueryField.of(wanted, List.of(child)));
    }

    /// The known name that differs from `name` by a slip of the fingers, or that it begins, if one does.
    static Optional<String> nearest(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        int allowed = typed.length() < LONG_NAME ? 1 : 2;
        return BY_NAME.keySet().stream().filter(known -> Slip.distance(known, typed, allowed) <= allowed)
                .min(Comparator.<String>comparingInt(known -> Slip.distance(known, typed, allowed))
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> BY_NAME.keySet().stream().filter(known -> known.startsWith(typed))
                        .min(Comparator.naturalOrder()));
    }

    private static List<QueryField> usualNames() {
        List<QueryField> usual = new ArrayList<>();
        Field.all().forEach(field -> usual.add(QueryField.of(field.key(), List.of(field))));
        usual.addAll(OTHERS);
        return List.copyOf(usual);
    }

    /// Whole names win over short ones.
    private static Map<String, QueryField> allNames() {
        Map<String, QueryField> names = new LinkedHashMap<>();
        usual().forEach(field -> names.put(field.name(), field));
        SHORT.forEach((name, field) -> names.put(name, QueryField.of(name, List.of(field))));
        names.put("zh", new QueryField("chinese", Kind.CHINESE, Set.of()));
        Map<String, List<Field>> members = new LinkedHashMap<>();
        for (Field field : Field.all()) {
            if (field.parent().isPresent()) {
                members.computeIfAbsent(field.jsonName(), _ -> new ArrayList<>()).add(field);
            }
            if (field.kind() == FieldKind.ITEMS || field.kind().isScalarList()) {
                String count = field.key() + ".count";
                names.put(count, new QueryField(count, Kind.COUNT, Set.of(field)));
            }
        }
        members.forEach((name, fields) -> names.putIfAbsent(name, QueryField.of(name, fields)));
        return names;
    }
}
