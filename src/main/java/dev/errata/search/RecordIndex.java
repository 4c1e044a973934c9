package dev.errata.search;

import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// All records of a folder as search sees them, in the order of their paths, as one immutable value.
public final class RecordIndex {
    /// How many records one processor asks at a stretch: some milliseconds of a search for a word.
    private static final int CHUNK = 8192;

    private final List<IndexedRecord> records;
    private final Freshness.Scale scale;

    private RecordIndex(List<IndexedRecord> records, Freshness.Scale scale) {
        this.records = records;
        this.scale = scale;
    }

    /// The index of a folder without records.
    public static RecordIndex empty(Freshness.Scale scale) {
        return new RecordIndex(List.of(), scale);
    }

    /// Reads all records; none of them has a finding yet or is unsaved.
    public static RecordIndex of(RecordSet folder, Freshness.Scale scale, Cancellation cancellation) {
        List<IndexedRecord> records = new ArrayList<>(folder.size());
        for (ErrorRecord record : folder.records()) {
            cancellation.check();
            records.add(IndexedRecord.of(record, Standing.CLEAN));
        }
        return new RecordIndex(List.copyOf(records), scale);
    }

    public int size() {
        return records.size();
    }

    /// Which of the records are fresh.
    public Freshness.Scale scale() {
        return scale;
    }

    /// In the order of the paths.
    public List<IndexedRecord> records() {
        return records;
    }

    public Optional<IndexedRecord> find(String path) {
        int place = place(path);
        return place < 0 ? Optional.empty() : Optional.of(records.get(place));
    }

    /// The index with these records, by path, in place of what it has there; an empty one is taken away.
    public RecordIndex with(Map<String, Optional<IndexedRecord>> changed) {
        List<IndexedRecord> all = new ArrayList<>(records);
        List<IndexedRecord> added = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        changed.forEach((path, record) -> {
            int place = place(path);
            if (record.isEmpty()) {
                gone.add(path);
            } else if (place < 0) {
                added.add(record.get());
            } else {
                all.set(place, record.get());
            }
        });
        if (!gone.isEmpty()) {
            all.removeIf(record -> gone.contains(record.path()));
        }
        if (!added.isEmpty()) {
            all.addAll(added);
            all.sort(Comparator.comparing(IndexedRecord::path));
        }
        return new RecordIndex(List.copyOf(all), scale);
    }

    /// Which records meet the query, by their place among [#records()]; only those of `within` count, and of them only
    /// those are asked of which `words` cannot tell.
    public BitSet matching(RecordQuery query, BitSet within, WordIndex words, Cancellation cancellation) {
        BitSet found = (BitSet) within.clone();
        if (query.isAll()) {
            return found;
        }
        Optional<Candidates> known = query.candidates(this, words);
        known.ifPresent(candidates -> found.and(candidates.possible()));
        BitSet open = (BitSet) found.clone();
        known.ifPresent(candidates -> open.andNot(candidates.certain()));
        if (!open.isEmpty()) {
            IntStream.range(0, (records.size() + CHUNK - 1) / CHUNK).parallel()
                    .mapToObj(chunk -> missing(query, open, chunk * CHUNK, cancellation)).toList()
                    .forEach(found::andNot);
        }
        return found;
    }

    /// Which of the candidates in the chunk that begins at this place do not meet the query.
    private BitSet missing(RecordQuery query, BitSet candidates, int from, Cancellation cancellation) {
        BitSet missing = new BitSet();
        for (int i = candidates.nextSetBit(from); i >= 0 && i < from + CHUNK; i = candidates.nextSetBit(i + 1)) {
            cancellation.check();
            if (!query.matches(records.get(i))) {
                missing.set(i);
            }
        }
        return missing;
    }

    /// How many records meet the criteria.
    public int count(Criteria criteria, Cancellation cancellation) {
        BitSet within = everything();
        for (int i = 0; i < records.size(); i++) {
            IndexedRecord record = records.get(i);
            within.set(i, criteria.scope().contains(record) && criteria.facets().facets().stream()
                    .allMatch(facet -> criteria.facets().allows(facet, record, scale)));
        }
        return matching(criteria.query(), within, WordIndex.NONE, cancellation).cardinality();
    }

    /// Every place.
    public BitSet everything() {
        BitSet all = new BitSet(records.size());
        all.set(0, records.size());
        return all;
    }

    /// The place among [#records()] of the one at this path; -1 where there is none.
    int place(String path) {
        int low = 0;
        int high = records.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = records.get(middle).path().compareTo(path);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
