package dev.errata.search;

import dev.errata.search.FacetCounts.Tally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The facet values of all records of an index as small numbers, so that counting and choosing among a hundred thousand records
/// is a pass over arrays. Immutable.
final class FacetColumns {
    private final RecordIndex index;
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);

    /// Reads the facets of all records.
    FacetColumns(RecordIndex index) {
        this.index = index;
        Facet.all().forEach(facet -> columns.put(facet, new Column(facet, new int[index.size()])));
        for (int place = 0; place < index.size(); place++) {
            read(place);
        }
    }

    private FacetColumns(RecordIndex index, FacetColumns before) {
        this.index = index;
        before.columns.forEach((facet, column) -> columns.put(facet, new Column(column)));
        for (int place = 0; place < index.size(); place++) {
            if (!Objects.equals(index.records().get(place), before.index.records().get(place))) {
                read(place);
            }
        }
    }

    /// The facets of another index; only records that are not the same are read.
    FacetColumns of(RecordIndex changed) {
        if (changed.equals(index)) {
            return this;
        }
        return changed.size() == index.size() ? new FacetColumns(changed, this) : new FacetColumns(changed);
    }

    private void read(int place) {
        IndexedRecord record = index.records().get(place);
        columns.values().forEach(column -> column.read(place, record, index.scale()));
    }

    Column of(Facet facet) {
        Column column = columns.get(facet);
        if (column == null) {
            throw new IllegalStateException("no column of " + facet);
        }
        return column;
    }

    /// One facet of every record: a number for each list of values that occurs. Written only while the columns are made.
    static final class Column {
        private final Facet facet;
        private final List<List<String>> lists;
        private final Map<List<String>, Integer> numberOf;
        private final int[] numbers;

        private Column(Facet facet, int[] numbers) {
            this.facet = facet;
            this.lists = new ArrayList<>();
            this.numberOf = new HashMap<>();
            this.numbers = numbers;
        }

        private Column(Column before) {
            this.facet = before.facet;
            this.lists = new ArrayList<>(before.lists);
            this.numberOf = new HashMap<>(before.numberOf);
            this.numbers = before.numbers.clone();
        }

        private void read(int place, IndexedRecord record, Freshness.Scale scale) {
            numbers[place] = numberOf.computeIfAbsent(facet.values(record, scale), values -> {
                lists.add(values);
                return lists.size() - 1;
            });
        }

        /// The numbers of the lists that the choice does not speak against.
        BitSet allowed(FacetChoice choice) {
            BitSet allowed = new BitSet();
            for (int i = 0; i < lists.size(); i++) {
                allowed.set(i, choice.allows(facet, lists.get(i)));
            }
            return allowed;
        }

        int number(int place) {
            return numbers[place];
        }

        Counter counter() {
            return new Counter(this);
        }
    }

    /// Counts the values of one facet, record by record.
    static final class Counter {
        private final Column column;
        private final int[] counts;

        Counter(Column column) {
            this.column = column;
            this.counts = new int[column.lists.size()];
        }

        void add(int place) {
            counts[column.numbers[place]]++;
        }

        /// Adds them in the order of their places, in which the numbers lie in memory.
        void add(BitSet places) {
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                counts[column.numbers[place]]++;
            }
        }

        void addTo(Tally tally) {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    tally.add(column.facet, column.lists.get(i), counts[i]);
                }
            }
        }
    }
}
