package dev.errata.search;

import dev.errata.curation.Severity;
import dev.errata.record.Field;
import dev.errata.search.language.QueryField;
import dev.errata.search.language.QueryFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A property by whose values records are narrowed down. A value is a word of the record or of the program, or [#NONE].
public enum Facet {
    DOMAIN(Field.DOMAIN), SEVERITY(QueryFields.SEVERITY), TIER(Field.VERIFICATION_TIER, "ai_generated",
            "human_reviewed", "community_verified"), FRESHNESS(QueryFields.FRESHNESS), CHINESE(
                    QueryFields.CHINESE), RESOLVABLE(Field.RESOLVABLE, "true", "partial", "false"), CATEGORY(
                            Field.CATEGORY), RULE(QueryFields.RULES), TAGS(Field.TAGS), LOCALE(
                                    Field.LOCALE), SAMPLES(QueryFields.SAMPLES);

    /// The value of records that have none.
    public static final String NONE = "";

    private static final List<String> NOTHING = List.of(NONE);
    private static final List<String> ERROR = List.of(Severity.ERROR.word());
    private static final List<String> WARNING = List.of(Severity.WARNING.word());
    private static final List<String> INFO = List.of(Severity.INFO.word());
    private static final List<String> CLEAN = List.of("clean");

    private static final List<Facet> ALL = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker") // it holds an unmodifiable set
    private final QueryField field;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> known;

    Facet(Field field, String... known) {
        this.field = QueryFields.named(field.key()).orElseThrow();
        this.known = List.of(known);
    }

    Facet(QueryField field) {
        this.field = field;
        this.known = field.words();
    }

    /// All facets, in the order in which they are shown.
    public static List<Facet> all() {
        return ALL;
    }

    /// The field of the search language that says the same.
    public QueryField field() {
        return field;
    }

    /// The values that are shown even where no record has them, in their order; empty for an open vocabulary.
    public List<String> known() {
        return known;
    }

    /// The name on command lines and in settings, such as `domain`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The facet with this [#word()].
    public static Optional<Facet> ofWord(String word) {
        return ALL.stream().filter(facet -> facet.word().equals(word)).findFirst();
    }

    /// The facet that says the same as a field of the search language, if one does.
    public static Optional<Facet> of(QueryField field) {
        return ALL.stream().filter(facet -> facet.field.kind() == field.kind()
                && facet.field.fields().equals(field.fields())).findFirst();
    }

    /// The values that a record has, at least one.
    public List<String> values(IndexedRecord record, Freshness.Scale scale) {
        RecordSummary summary = record.summary();
        return switch (this) {
            case DOMAIN -> one(summary.domain());
            case CATEGORY -> one(summary.category());
            case TIER -> one(summary.tier());
            case RESOLVABLE -> one(summary.resolvable());
            case LOCALE -> one(summary.locale());
            case SEVERITY -> severity(record.standing());
            case FRESHNESS -> one(scale.of(record).map(Freshness::word));
            case CHINESE -> summary.chinese().stream().map(ChineseState::word).toList();
            case RULE -> orNone(record.standing().rules());
            case TAGS -> orNone(summary.tags());
            case SAMPLES -> orNone(record.standing().samples());
        };
    }

    private static List<String> severity(Standing standing) {
        return standing.gravest().map(severity -> switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        }).orElse(CLEAN);
    }

    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? NOTHING : values;
    }

    private static List<String> one(Optional<String> value) {
        return List.of(value.orElse(NONE));
    }
}
