package dev.errata.search;

import dev.errata.curation.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// A property by which records are sorted.
public enum SortKey {
    /// What answers the searched words best, and the gravest where no words are searched.
    RELEVANCE(SortOrder.Direction.DESCENDING), SEVERITY(SortOrder.Direction.DESCENDING), ID(SortOrder.Direction.ASCENDING), SIGNATURE(
            SortOrder.Direction.ASCENDING), DOMAIN(SortOrder.Direction.ASCENDING), CATEGORY(
                    SortOrder.Direction.ASCENDING), TIER(SortOrder.Direction.ASCENDING), CONFIDENCE(
                            SortOrder.Direction.DESCENDING), FIRST_SEEN(
                                    SortOrder.Direction.DESCENDING), LAST_CONFIRMED(
                                            SortOrder.Direction.DESCENDING), LAST_UPDATED(
                                                    SortOrder.Direction.DESCENDING);

    private static final Comparator<IndexedRecord> BY_SEVERITY = Comparator.<IndexedRecord>comparingInt(
            record -> -record.standing().gravest().map(Severity::ordinal).orElse(Severity.values().length))
            .thenComparingInt(record -> record.standing().errors())
            .thenComparingInt(record -> record.standing().warnings())
            .thenComparingInt(record -> record.standing().infos());

    private final SortOrder.Direction usual;

    SortKey(SortOrder.Direction usual) {
        this.usual = usual;
    }

    /// The order in which people want to see it first: words from A, numbers and days from the greatest, the gravest first.
    public SortOrder usualOrder() {
        return new SortOrder(this, usual);
    }

    /// The name in settings, such as `last_confirmed`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key with this [#word()].
    public static Optional<SortKey> ofWord(String word) {
        for (SortKey key : values()) {
            if (key.word().equals(word)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /// Compares by this key alone; a record without a value comes last in either direction.
    Comparator<IndexedRecord> comparator(SortOrder.Direction direction) {
        return switch (this) {
            case RELEVANCE,SEVERITY -> direction.turn(BY_SEVERITY);
            case ID -> by(record -> Optional.of(record.name()), String.CASE_INSENSITIVE_ORDER, direction);
            case SIGNATURE -> words(RecordSummary::signature, direction);
            case DOMAIN -> words(RecordSummary::domain, direction);
            case CATEGORY -> words(RecordSummary::category, direction);
            case TIER -> words(RecordSummary::tier, direction);
            case CONFIDENCE -> by(record -> boxed(record.summary().confidence()), Comparator.naturalOrder(), direction);
            case FIRST_SEEN -> by(record -> record.summary().firstSeen(), Comparator.naturalOrder(), direction);
            case LAST_CONFIRMED -> by(record -> record.summary().lastConfirmed(), Comparator.naturalOrder(), direction);
            case LAST_UPDATED -> by(record -> record.summary().lastUpdated(), Comparator.naturalOrder(), direction);
        };
    }

    private static Comparator<IndexedRecord> words(Function<RecordSummary, Optional<String>> value,
            SortOrder.Direction direction) {
        return by(record -> value.apply(record.summary()), String.CASE_INSENSITIVE_ORDER, direction);
    }

    private static <T> Comparator<IndexedRecord> by(Function<IndexedRecord, Optional<T>> value,
            Comparator<? super T> order, SortOrder.Direction direction) {
        Comparator<T> turned = direction.turn(order::compare);
        return (one, other) -> {
            Optional<T> left = value.apply(one);
            Optional<T> right = value.apply(other);
            return left.isPresent() && right.isPresent()
                    ? turned.compare(left.get(), right.get())
                    : Boolean.compare(left.isEmpty(), right.isEmpty());
        };
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
