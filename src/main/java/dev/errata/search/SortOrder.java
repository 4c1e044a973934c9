package dev.errata.search;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// In which order records are shown: by a key, and by path where that is equal.
public record SortOrder(SortKey key, Direction direction) {

    /// Up or down.
    public enum Direction {
        /// From A to Z, from the least to the greatest, from the slightest to the gravest.
        ASCENDING,
        /// The other way.
        DESCENDING;

        public Direction reversed() {
            return this == ASCENDING ? DESCENDING : ASCENDING;
        }

        <T> Comparator<T> turn(Comparator<T> order) {
            return this == ASCENDING ? order : order.reversed();
        }
    }

    /// The best answer first.
    public static final SortOrder DEFAULT = SortKey.RELEVANCE.usualOrder();

    /// The same key the other way round.
    public SortOrder reversed() {
        return new SortOrder(key, direction.reversed());
    }

    public Comparator<IndexedRecord> comparator() {
        return key.comparator(direction).thenComparing(IndexedRecord::path);
    }

    /// For settings: `severity descending`.
    public String words() {
        return key.word() + " " + direction.name().toLowerCase(Locale.ROOT);
    }

    /// The order that has these [#words()].
    public static Optional<SortOrder> ofWords(String words) {
        for (SortKey key : SortKey.values()) {
            for (Direction direction : Direction.values()) {
                SortOrder order = new SortOrder(key, direction);
                if (order.words().equals(words)) {
                    return Optional.of(order);
                }
            }
        }
        return Optional.empty();
    }
}
