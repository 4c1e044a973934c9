package dev.errata.record;

import static dev.errata.record.FieldKind.CHOICE;
import static dev.errata.record.FieldKind.COUNT;
import static dev.errata.record.FieldKind.DAY;
import static dev.errata.record.FieldKind.GROUP;
import static dev.errata.record.FieldKind.ITEMS;
import static dev.errata.record.FieldKind.MAP;
import static dev.errata.record.FieldKind.PATTERN;
import static dev.errata.record.FieldKind.PROSE;
import static dev.errata.record.FieldKind.RATIO;
import static dev.errata.record.FieldKind.TEXT;
import static dev.errata.record.FieldKind.TEXTS;
import static dev.errata.record.FieldKind.URLS;
import static dev.errata.record.FieldKind.WORD;
import static dev.errata.record.FieldKind.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every field of an error record, in canonical order: the one registry that form, search, rules and export share.
///
/// A field of an item (`dead_ends.action`) comes right after the list that holds it. Whether a field is required, may be
/// null, and which values it takes is not said here but in the schema, see [RecordSchema]. The label and the help
/// text have the bundle keys [#labelKey()] and [#helpKey()].
public enum Field {
    ID("id", FieldKind.ID, FieldSection.RECOGNISE), SIGNATURE("signature", PROSE, FieldSection.RECOGNISE), SIGNATURE_ZH(
            "signature_zh", PROSE, FieldSection.RECOGNISE), REGEX("regex", PATTERN, FieldSection.RECOGNISE), DOMAIN(
                    "domain", WORD, FieldSection.NAMING), CATEGORY("category", WORD, FieldSection.NAMING), SUBCATEGORY(
                            "subcategory", WORD,
                            FieldSection.NAMING), ROOT_CAUSE("root_cause", PROSE, FieldSection.CAUSE), ROOT_CAUSE_TYPE(
                                    "root_cause_type", WORD,
                                    FieldSection.CAUSE), ROOT_CAUSE_ZH("root_cause_zh", PROSE, FieldSection.CAUSE),

    VERSIONS("versions", ITEMS, FieldSection.ENVIRONMENT), VERSION("version", TEXT, VERSIONS), VERSION_INTRODUCED(
            "introduced", TEXT, VERSIONS), VERSION_DEPRECATED("deprecated", TEXT, VERSIONS), VERSION_REMOVED("removed",
                    TEXT, VERSIONS), VERSION_BEHAVIOR_CHANGE("behavior_change", PROSE, VERSIONS), VERSION_STATUS(
                            "status", CHOICE, VERSIONS), OS_SPECIFIC("os_specific", MAP, FieldSection.ENVIRONMENT),

    DEAD_ENDS("dead_ends", ITEMS, FieldSection.DEAD_ENDS), DEAD_END_ACTION("action", PROSE,
            DEAD_ENDS), DEAD_END_WHY_FAILS("why_fails", PROSE, DEAD_ENDS), DEAD_END_FAIL_RATE("fail_rate", RATIO,
                    DEAD_ENDS), DEAD_END_CONDITION("condition", PROSE,
                            DEAD_ENDS), DEAD_END_SOURCES("sources", URLS, DEAD_ENDS),

    WORKAROUNDS("workarounds", ITEMS, FieldSection.WORKAROUNDS), WORKAROUND_ACTION("action", PROSE,
            WORKAROUNDS), WORKAROUND_SUCCESS_RATE("success_rate", RATIO, WORKAROUNDS), WORKAROUND_HOW("how", PROSE,
                    WORKAROUNDS), WORKAROUND_CONDITION("condition", PROSE, WORKAROUNDS), WORKAROUND_SOURCES("sources",
                            URLS, WORKAROUNDS), WORKAROUNDS_ZH("workarounds_zh", TEXTS, FieldSection.WORKAROUNDS),

    TRANSITION_GRAPH("transition_graph", GROUP, FieldSection.GRAPH), LEADS_TO("leads_to", ITEMS,
            TRANSITION_GRAPH), LEADS_TO_ERROR_ID("error_id", FieldKind.ID,
                    LEADS_TO), LEADS_TO_PROBABILITY("probability", RATIO, LEADS_TO), LEADS_TO_CONDITION("condition",
                            PROSE, LEADS_TO), PRECEDED_BY("preceded_by", ITEMS, TRANSITION_GRAPH), PRECEDED_BY_ERROR_ID(
                                    "error_id", FieldKind.ID, PRECEDED_BY), PRECEDED_BY_PROBABILITY("probability",
                                            RATIO, PRECEDED_BY), PRECEDED_BY_CONDITION("condition", PROSE,
                                                    PRECEDED_BY), CONFUSED_WITH("frequently_confused_with", ITEMS,
                                                            TRANSITION_GRAPH), CONFUSED_WITH_ERROR_ID("error_id",
                                                                    FieldKind.ID,
                                                                    CONFUSED_WITH), CONFUSED_WITH_DISTINCTION(
                                                                            "distinction", PROSE, CONFUSED_WITH),

    OFFICIAL_DOC_URL("official_doc_url", FieldKind.URL, FieldSection.TRUST), OFFICIAL_DOC_SECTION(
            "official_doc_section", TEXT,
            FieldSection.TRUST), ERROR_CODE("error_code", TEXT, FieldSection.RECOGNISE), VERIFICATION_TIER(
                    "verification_tier", CHOICE,
                    FieldSection.TRUST), CONFIDENCE("confidence", RATIO, FieldSection.TRUST), FIX_SUCCESS_RATE(
                            "fix_success_rate", RATIO,
                            FieldSection.TRUST), RESOLVABLE("resolvable", CHOICE, FieldSection.TRUST), FIRST_SEEN(
                                    "first_seen", DAY, FieldSection.TRUST), LAST_CONFIRMED("last_confirmed", DAY,
                                            FieldSection.TRUST), LAST_UPDATED("last_updated", DAY,
                                                    FieldSection.TRUST), EVIDENCE_COUNT("evidence_count", COUNT,
                                                            FieldSection.TRUST), TAGS("tags", WORDS,
                                                                    FieldSection.NAMING), LOCALE("locale",
                                                                            FieldKind.LOCALE,
                                                                            FieldSection.NAMING), ALIASES("aliases",
                                                                                    TEXTS, FieldSection.NAMING);

    private static final List<Field> ALL = List.of(values());
    private static final List<Field> TOP = ALL.stream().filter(field -> field.parent.isEmpty()).toList();
    private static final Map<Field, List<Field>> CHILDREN = ALL.stream().filter(field -> field.parent.isPresent())
            .collect(Collectors.groupingBy(field -> field.parent.orElseThrow()));

    private final String jsonName;
    private final FieldKind kind;
    private final FieldSection section;
    private final Optional<Field> parent;
    private final String key;

    Field(String jsonName, FieldKind kind, FieldSection section) {
        this.jsonName = jsonName;
        this.kind = kind;
        this.section = section;
        this.parent = Optional.empty();
        this.key = jsonName;
    }

    Field(String jsonName, FieldKind kind, Field parent) {
        this.jsonName = jsonName;
        this.kind = kind;
        this.section = parent.section;
        this.parent = Optional.of(parent);
        this.key = parent.key + "." + jsonName;
    }

    /// All fields in canonical order.
    public static List<Field> all() {
        return ALL;
    }

    /// The fields that stand at the top of the flat record, in canonical order.
    public static List<Field> top() {
        return TOP;
    }

    /// The field with this [#key()].
    public static Optional<Field> withKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /// The name of the member in the flat record, or in the item or group that holds it.
    public String jsonName() {
        return jsonName;
    }

    public FieldKind kind() {
        return kind;
    }

    public FieldSection section() {
        return section;
    }

    /// The list or group that holds this field; empty for a field at the top.
    public Optional<Field> parent() {
        return parent;
    }

    /// The members of this list's items or of this group, in canonical order; empty for any other kind.
    public List<Field> children() {
        return CHILDREN.getOrDefault(this, List.of());
    }

    /// Whether the field has a value in each item of a list, and not one in the record.
    public boolean isOfItems() {
        return parent.isPresent() && parent.get().kind == FieldKind.ITEMS;
    }

    /// The search name: member names from the top, joined by dots, such as `transition_graph.leads_to.error_id`.
    public String key() {
        return key;
    }

    /// Bundle key of the field's name for people.
    public String labelKey() {
        return "field." + key;
    }

    /// Bundle key of the sentence that says what belongs into the field.
    public String helpKey() {
        return "field." + key + ".help";
    }

    /// The field that holds the Chinese of this one, if there is one.
    public Optional<Field> chinese() {
        return switch (this) {
            case SIGNATURE -> Optional.of(SIGNATURE_ZH);
            case ROOT_CAUSE -> Optional.of(ROOT_CAUSE_ZH);
            case WORKAROUNDS -> Optional.of(WORKAROUNDS_ZH);
            default -> Optional.empty();
        };
    }
}
