package dev.errata.search;

import dev.errata.curation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A property by whose values records are narrowed down. A value is a word of the record or of the program, or [#NONE].
public enum Facet {
    DOMAIN(List.of()), SEVERITY(List.of("error", "warning", "info", "clean")), TIER(
            List.of("ai_generated", "human_reviewed", "community_verified")), CHINESE(List.of("missing",
                    "partial", "untranslated", "complete")), RESOLVABLE(
                            List.of("true", "partial", "false")), CATEGORY(List.of());

    /// The value of records that have none.
    public static final String NONE = "";

    private static final List<String> ERROR = List.of(Severity.ERROR.word());
    private static final List<String> WARNING = List.of(Severity.WARNING.word());
    private static final List<String> INFO = List.of(Severity.INFO.word());
    private static final List<String> CLEAN = List.of("clean");

    private static final List<Facet> ALL = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> known;

    Facet(List<String> known) {
        this.known = known;
    }

    /// All facets, in the order in which they are shown.
    public static List<Facet> all() {
        return ALL;
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

    /// The values that a record has, at least one.
    public List<String> values(IndexedRecord record) {
        RecordSummary summary = record.summary();
        return switch (this) {
            case DOMAIN -> one(summary.domain());
            case CATEGORY -> one(summary.category());
            case TIER -> one(summary.tier());
            case RESOLVABLE -> one(summary.resolvable());
            case SEVERITY -> severity(record.standing());
            case CHINESE -> summary.chinese().stream().map(ChineseState::word).toList();
        };
    }

    private static List<String> severity(Standing standing) {
        return standing.gravest().map(severity -> switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        }).orElse(CLEAN);
    }

    private static List<String> one(Optional<String> value) {
        return List.of(value.orElse(NONE));
    }
}
