package dev.errata.ui.logs;

import java.util.Comparator;
import java.util.Locale;

/// In which order the records that hit are listed.
enum HitOrder {
    /// Those that hit most lines first.
    COUNT,
    /// Those whose first hit comes first.
    FIRST,
    /// By their names.
    NAME;

    /// The word for it in texts and ids.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<HitRow.OfRecord> comparator() {
        Comparator<HitRow.OfRecord> comparator = switch (this) {
            case COUNT -> Comparator.comparingLong(HitRow.OfRecord::lines).reversed();
            case FIRST -> Comparator.comparingLong(row -> row.first().line());
            case NAME -> Comparator.comparing(HitRow.OfRecord::name, String.CASE_INSENSITIVE_ORDER);
        };
        return comparator.thenComparing(HitRow.OfRecord::path);
    }
}
