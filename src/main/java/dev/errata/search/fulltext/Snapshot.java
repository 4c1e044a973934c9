package dev.errata.search.fulltext;

import dev.errata.search.Candidates;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordIndex;
import dev.errata.search.WordIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The index as it was at one moment. It answers for the records of that moment, and for those after a few edits: what it does
/// not know of them it says nothing about.
final class Snapshot implements WordIndex {
    private final DirectoryReader reader;
    private final List<TermDictionary> dictionaries;
    private final RecordIndex indexed;
    private final int[][] placeOfDocument;
    private volatile Lag lag;

    /// How some records differ from those that were indexed.
    ///
    /// @param changed places of records whose text is another; empty where the records themselves are others
    private record Lag(RecordIndex records, Optional<BitSet> changed) {}

    /// Asks the reader while it is open.
    @FunctionalInterface
    private interface Question<T> {
        Optional<T> ask(BitSet changed) throws IOException;
    }

    /// @param dictionaries of the reader's segments, in their order
    /// @param placesByKey  the place of the record by the key of its document
    Snapshot(DirectoryReader reader, List<TermDictionary> dictionaries, RecordIndex indexed, int[] placesByKey)
            throws IOException {
        this.reader = reader;
        this.dictionaries = List.copyOf(dictionaries);
        this.indexed = indexed;
        this.lag = new Lag(indexed, Optional.of(new BitSet()));
        this.placeOfDocument = new int[reader.leaves().size()][];
        for (LeafReaderContext segment : reader.leaves()) {
            placeOfDocument[segment.ord] = places(segment, placesByKey);
        }
    }

    private static int[] places(LeafReaderContext segment, int[] placesByKey) throws IOException {
        int[] places = new int[segment.reader().maxDoc()];
        NumericDocValues keys = segment.reader().getNumericDocValues(RecordDocument.KEY);
        for (int document = keys.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = keys.nextDoc()) {
            places[document] = placesByKey[Math.toIntExact(keys.longValue())];
        }
        return places;
    }

    @Override
    public Optional<Candidates> containing(RecordIndex records, String folded) {
        return ask(records, changed -> new Containing(reader, dictionaries, placeOfDocument).candidates(folded)
                .map(found -> found.unsure(changed)));
    }

    @Override
    public Set<String> forms(String folded) {
        return Inflection.forms(folded, dictionaries);
    }

    @Override
    public Optional<float[]> relevance(RecordIndex records, List<String> words, BitSet among) {
        return ask(records, _ -> new Relevance(reader, placeOfDocument, this::forms).of(words, among, records.size()));
    }

    private <T> Optional<T> ask(RecordIndex records, Question<T> question) {
        Optional<BitSet> changed = changed(records);
        if (changed.isEmpty() || !reader.tryIncRef()) {
            return Optional.empty();
        }
        try {
            return question.ask(changed.get());
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be read", e);
        } finally {
            release();
        }
    }

    private Optional<BitSet> changed(RecordIndex records) {
        Lag last = lag;
        if (last.records != records) {
            last = new Lag(records, compare(records));
            lag = last;
        }
        return last.changed;
    }

    private Optional<BitSet> compare(RecordIndex records) {
        if (records.size() != indexed.size()) {
            return Optional.empty();
        }
        BitSet changed = new BitSet();
        for (int place = 0; place < records.size(); place++) {
            IndexedRecord one = indexed.records().get(place);
            IndexedRecord other = records.records().get(place);
            if (!one.path().equals(other.path())) {
                return Optional.empty();
            }
            changed.set(place, !one.record().text().sameBytes(other.record().text()));
        }
        return Optional.of(changed);
    }

    /// Lets go of the reader, once for having it and once for each question.
    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be closed", e);
        }
    }
}
