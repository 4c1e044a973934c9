package dev.errata.ui.browse;

import dev.errata.record.Field;
import dev.errata.search.SortKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A column of the table, sorted by the key of the same name.
public enum Column {
    SEVERITY(SortKey.SEVERITY, "browse.column.severity", 76), SIGNATURE(SortKey.SIGNATURE, Field.SIGNATURE.labelKey(),
            300), ID(SortKey.ID, Field.ID.labelKey(), 220), DOMAIN(SortKey.DOMAIN, Field.DOMAIN.labelKey(),
                    90), CATEGORY(SortKey.CATEGORY, Field.CATEGORY.labelKey(), 120), TIER(SortKey.TIER,
                            Field.VERIFICATION_TIER.labelKey(),
                            120), CONFIDENCE(SortKey.CONFIDENCE, Field.CONFIDENCE.labelKey(), 110), FIRST_SEEN(
                                    SortKey.FIRST_SEEN, Field.FIRST_SEEN.labelKey(), 100), LAST_CONFIRMED(
                                            SortKey.LAST_CONFIRMED, Field.LAST_CONFIRMED.labelKey(), 110), LAST_UPDATED(
                                                    SortKey.LAST_UPDATED, Field.LAST_UPDATED.labelKey(), 110);

    private static final List<Column> ALL = List.of(values());

    private final SortKey key;
    private final String labelKey;
    private final double width;

    Column(SortKey key, String labelKey, double width) {
        this.key = key;
        this.labelKey = labelKey;
        this.width = width;
    }

    /// All columns, in the order in which they stand at first.
    public static List<Column> all() {
        return ALL;
    }

    public SortKey key() {
        return key;
    }

    public String labelKey() {
        return labelKey;
    }

    /// The width at first, in pixels.
    public double width() {
        return width;
    }

    /// The column that is sorted by this key; empty for an order that no column shows.
    public static Optional<Column> of(SortKey key) {
        return ALL.stream().filter(column -> column.key == key).findFirst();
    }

    static Optional<Column> ofWord(String word) {
        return Arrays.stream(values()).filter(column -> column.key.word().equals(word)).findFirst();
    }
}
