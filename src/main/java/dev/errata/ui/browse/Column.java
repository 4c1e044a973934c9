package dev.errata.ui.browse;

import dev.errata.record.Field;
import dev.errata.search.SortKey;
import java.util.List;
import java.util.Optional;

/// A column of the table, sorted by its key: there is one for each key but the relevance.
///
/// @param key what it shows and is sorted by
public record Column(SortKey key) {
    static final Column ID = new Column(SortKey.ID);
    static final Column SIGNATURE = new Column(SortKey.SIGNATURE);
    static final Column CONFIDENCE = new Column(SortKey.CONFIDENCE);

    private static final double SIGN_WIDTH = 46;

    private static final List<Column> ALL = SortKey.all().stream().filter(key -> key != SortKey.RELEVANCE)
            .map(Column::new).toList();
    private static final List<Column> USUAL = List.of(new Column(SortKey.SEVERITY), SIGNATURE, ID,
            CONFIDENCE, new Column(SortKey.TIER), new Column(SortKey.DOMAIN), new Column(SortKey.CATEGORY),
            new Column(SortKey.LAST_CONFIRMED));

    /// All columns, in the order in which they are offered.
    public static List<Column> all() {
        return ALL;
    }

    /// The columns that are shown as long as nobody has chosen others.
    public static List<Column> usual() {
        return USUAL;
    }

    /// The column that is sorted by this key; empty for an order that no column shows.
    public static Optional<Column> of(SortKey key) {
        return ALL.stream().filter(column -> column.key == key).findFirst();
    }

    static Optional<Column> ofWord(String word) {
        return ALL.stream().filter(column -> column.word().equals(word)).findFirst();
    }

    /// The name in settings.
    String word() {
        return key.word();
    }

    /// The bundle key of its heading.
    public String labelKey() {
        return key.field().map(Field::labelKey).orElse("browse.column." + key.word());
    }

    /// The width at first, in pixels.
    public double width() {
        return isSign() ? SIGN_WIDTH : key.field().map(Column::width).orElse(88.0);
    }

    /// Whether a sign says all that it shows, so that its heading is one too.
    boolean isSign() {
        return key == SortKey.SEVERITY;
    }

    private static double width(Field field) {
        return switch (field) {
            case SIGNATURE, SIGNATURE_ZH -> 210;
            case ID -> 180;
            case DOMAIN -> 92;
            case CONFIDENCE -> 106;
            case VERIFICATION_TIER -> 116;
            default -> switch (field.kind()) {
                case PROSE, PATTERN, URL -> 240;
                case WORDS, TEXT, ID -> 140;
                case WORD, CHOICE -> 120;
                case DAY -> 124;
                case RATIO, COUNT, LOCALE, ITEMS, GROUP, MAP, TEXTS, URLS -> 108;
            };
        };
    }
}
