package dev.errata.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In which order records are shown: by a key, where that is equal by further ones, and at last by path.
///
/// @param then what decides between equal ones, each without a `then` of its own
public record SortOrder(SortKey key, Direction direction, List<SortOrder> then) {
    private static final String AND = ", ";

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

    public SortOrder {
        then = List.copyOf(then);
    }

    /// By one key.
    public SortOrder(SortKey key, Direction direction) {
        this(key, direction, List.of());
    }

    /// The same keys, each the other way round.
    public SortOrder reversed() {
        return of(parts().stream().map(part -> new SortOrder(part.key, part.direction.reversed())).toList());
    }

    /// The same keys, the first one in this direction.
    public SortOrder in(Direction wanted) {
        return new SortOrder(key, wanted, then);
    }

    /// The keys one by one, the first one first.
    public List<SortOrder> parts() {
        return Stream.concat(Stream.of(new SortOrder(key, direction)), then.stream()).toList();
    }

    /// The part that is by this key.
    public Optional<SortOrder> part(SortKey sought) {
        return parts().stream().filter(part -> part.key == sought).findFirst();
    }

    /// This order with one key more to decide between equal ones, in its usual direction; asked again, the key is turned round,
    /// and asked once more it is taken out, unless it is the only one.
    public SortOrder and(SortKey more) {
        List<SortOrder> parts = new ArrayList<>(parts());
        int place = parts.stream().map(SortOrder::key).toList().indexOf(more);
        SortOrder usual = more.usualOrder();
        if (place < 0) {
            parts.add(usual);
        } else if (parts.get(place).equals(usual) || parts.size() == 1) {
            parts.set(place, parts.get(place).reversed());
        } else {
            parts.remove(place);
        }
        return of(parts);
    }

    /// The records of one folder in this order.
    public Comparator<IndexedRecord> comparator(Freshness.Scale scale) {
        Comparator<IndexedRecord> order = Comparator.comparing(IndexedRecord::path);
        for (SortOrder part : parts().reversed()) {
            Comparator<IndexedRecord> first = Comparator.comparing(record -> part.key.value(record, scale),
                    SortKey.comparator(part.direction));
            order = first.thenComparing(order);
        }
        return order;
    }

    /// For settings: `severity descending, id ascending`.
    public String words() {
        return parts().stream().map(part -> part.key.word() + " " + part.direction.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(AND));
    }

    /// The order that has these [#words()].
    public static Optional<SortOrder> ofWords(String words) {
        List<Optional<SortOrder>> parts = Arrays.stream(words.split(AND, -1)).map(SortOrder::partOfWords).toList();
        boolean isKnown = parts.stream().allMatch(Optional::isPresent);
        return isKnown ? Optional.of(of(parts.stream().flatMap(Optional::stream).toList())) : Optional.empty();
    }

    private static Optional<SortOrder> partOfWords(String words) {
        int space = words.lastIndexOf(' ');
        return space < 0
                ? Optional.empty()
                : SortKey.ofWord(words.substring(0, space)).flatMap(key -> Arrays.stream(Direction.values())
                        .map(direction -> new SortOrder(key, direction)).filter(order -> order.words().equals(words))
                        .findFirst());
    }

    private static SortOrder of(List<SortOrder> parts) {
        SortOrder first = parts.getFirst();
        return new SortOrder(first.key, first.direction, parts.subList(1, parts.size()));
    }
}
