package dev.errata.search;

import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.search.SortOrder.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// A property by which records are sorted: a field of the registry, or what is made of the record or said of it. There is one key
/// for each, so keys are compared by identity.
public final class SortKey {
    /// What answers the searched words best, and the gravest where no words are searched.
    public static final SortKey RELEVANCE = derived("relevance", Direction.DESCENDING, SortKey::gravity);
    /// The gravest finding, and how many there are of it.
    public static final SortKey SEVERITY = derived("severity", Direction.DESCENDING, SortKey::gravity);
    /// How many findings there are, whatever their severity.
    public static final SortKey FINDINGS = derived("findings", Direction.DESCENDING,
            (row, _) -> Optional.of(row.standing().findings()));
    /// The freshest first or last; what was confirmed on different days may be equally fresh.
    public static final SortKey FRESHNESS = derived("freshness", Direction.DESCENDING,
            (row, scale) -> scale.of(row));
    /// How far the Chinese is.
    public static final SortKey CHINESE = derived("chinese", Direction.ASCENDING,
            (row, _) -> row.summary().chinese().stream().findFirst());
    /// What is not saved.
    public static final SortKey SAVING = derived("saving", Direction.DESCENDING,
            (row, _) -> Optional.of(row.standing().saving()));
    public static final SortKey ID = words(Field.ID, (row, _) -> Optional.of(row.name()));
    public static final SortKey SIGNATURE = words(Field.SIGNATURE, (row, _) -> row.summary().signature());
    public static final SortKey DOMAIN = words(Field.DOMAIN, (row, _) -> row.summary().domain());
    public static final SortKey CATEGORY = words(Field.CATEGORY, (row, _) -> row.summary().category());
    public static final SortKey TIER = new SortKey("tier", Optional.of(Field.VERIFICATION_TIER), Direction.ASCENDING,
            (row, _) -> row.summary().tier());
    public static final SortKey CONFIDENCE = numbers(Field.CONFIDENCE, (row, _) -> boxed(row.summary().confidence()));
    public static final SortKey FIRST_SEEN = numbers(Field.FIRST_SEEN, (row, _) -> row.summary().firstSeen());
    public static final SortKey LAST_CONFIRMED = numbers(Field.LAST_CONFIRMED,
            (row, _) -> row.summary().lastConfirmed());
    public static final SortKey LAST_UPDATED = numbers(Field.LAST_UPDATED, (row, _) -> row.summary().lastUpdated());

    private static final List<SortKey> NAMED = List.of(RELEVANCE, SEVERITY, FINDINGS, ID, SIGNATURE, DOMAIN, CATEGORY,
            TIER, CONFIDENCE, FRESHNESS, CHINESE, SAVING, FIRST_SEEN, LAST_CONFIRMED, LAST_UPDATED);
    private static final List<SortKey> ALL = Stream.concat(NAMED.stream(), Field.top().stream()
            .filter(field -> field.kind() != FieldKind.MAP
                    && NAMED.stream().noneMatch(key -> key.field.equals(Optional.of(field))))
            .map(SortKey::indexed)).toList();

    private final String word;
    private final Optional<Field> field;
    private final Direction usual;
    private final BiFunction<IndexedRecord, Freshness.Scale, Optional<? extends Comparable<?>>> value;

    private SortKey(String word, Optional<Field> field, Direction usual,
            BiFunction<IndexedRecord, Freshness.Scale, Optional<? extends Comparable<?>>> value) {
        this.word = word;
        this.field = field;
        this.usual = usual;
        this.value = value;
    }

    private static SortKey derived(String word, Direction usual,
            BiFunction<IndexedRecord, Freshness.Scale, Optional<? extends Comparable<?>>> value) {
        return new SortKey(word, Optional.empty(), usual, value);
    }

    private static SortKey words(Field field,
            BiFunction<IndexedRecord, Freshness.Scale, Optional<? extends Comparable<?>>> value) {
        return new SortKey(field.key(), Optional.of(field), Direction.ASCENDING, value);
    }

    private static SortKey numbers(Field field,
            BiFunction<IndexedRecord, Freshness.Scale, Optional<? extends Comparable<?>>> value) {
        return new SortKey(field.key(), Optional.of(field), Direction.DESCENDING, value);
    }

    /// A field that the summary does not hold: read from the indexed text, which costs no parse. Lists of objects and of texts are
    /// sorted by their length.
    private static SortKey indexed(Field field) {
        return switch (field.kind()) {
            case ITEMS, TEXTS, URLS -> numbers(field, (row, _) -> length(row, List.of(field)));
            case GROUP -> numbers(field, (row, _) -> length(row, field.children()));
            case RATIO, COUNT -> numbers(field, (row, _) -> row.summary().text().first(field).flatMap(SortKey::number));
            case DAY -> numbers(field, (row, _) -> row.summary().text().first(field));
            case ID, TEXT, PROSE, PATTERN, WORD, CHOICE, URL, LOCALE, WORDS, MAP ->
                words(field, (row, _) -> row.summary().text().first(field));
        };
    }

    /// All keys, what is most often sorted by first.
    public static List<SortKey> all() {
        return ALL;
    }

    /// The order in which people want to see it first: words from A, numbers and days from the greatest, the gravest first.
    public SortOrder usualOrder() {
        return new SortOrder(this, usual);
    }

    /// The name in settings, such as `last_confirmed`.
    public String word() {
        return word;
    }

    /// The field that is sorted by; empty for what is made of the record or said of it.
    public Optional<Field> field() {
        return field;
    }

    /// The key with this [#word()].
    public static Optional<SortKey> ofWord(String word) {
        return ALL.stream().filter(key -> key.word.equals(word)).findFirst();
    }

    /// What a record is sorted by; comparable with what other records have for this key.
    Optional<? extends Comparable<?>> value(IndexedRecord record, Freshness.Scale scale) {
        return value.apply(record, scale);
    }

    /// Compares values of this key; a record without one comes last in either direction.
    static Comparator<Optional<? extends Comparable<?>>> comparator(Direction direction) {
        Comparator<Comparable<?>> turned = direction.turn(SortKey::compare);
        return (one, other) -> one.isPresent() && other.isPresent()
                ? turned.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    @SuppressWarnings("unchecked") // one key gives values of one type
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return one instanceof String left && other instanceof String right
                ? String.CASE_INSENSITIVE_ORDER.compare(left, right)
                : ((Comparable<Object>) one).compareTo(other);
    }

    /// Errors first, then warnings, then hints: each count outweighs all that follow.
    private static Optional<Long> gravity(IndexedRecord row, Freshness.Scale scale) {
        Standing standing = row.standing();
        return Optional.of(((long) standing.errors() << 42) + ((long) standing.warnings() << 21) + standing.infos());
    }

    private static Optional<Integer> length(IndexedRecord row, List<Field> lists) {
        SearchValues values = row.summary().text().values();
        return Optional.of(lists.stream().mapToInt(values::count).sum());
    }

    private static Optional<Double> number(String literal) {
        try {
            return Optional.of(Double.valueOf(literal));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    @Override
    public String toString() {
        return word;
    }
}
