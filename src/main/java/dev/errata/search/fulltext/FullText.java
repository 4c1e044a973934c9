package dev.errata.search.fulltext;

import dev.errata.json.JsonText;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordIndex;
import dev.errata.search.WordIndex;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.ThreadInterruptedException;

/// The index of one folder, which follows the records edit by edit. One update at a time; what it gives out may be used by any
/// thread until the update after the next one, and says nothing from then on.
public final class FullText implements Closeable {
    private static final double BUFFER_MIB = 16;
    private static final int MANY = 500;

    /// It says at each start that a faster way is not compiled in, which helps nobody.
    private static final Logger CHATTER = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final Map<String, Entry> known = new ConcurrentHashMap<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final Map<IndexReader.CacheKey, TermDictionary> dictionaries = new HashMap<>();
    private Optional<Snapshot> current = Optional.empty();
    private Optional<Snapshot> previous = Optional.empty();

    /// @param key  of the document
    /// @param text that was indexed
    private record Entry(int key, JsonText text) {}

    /// An index without records.
    public FullText() {
        CHATTER.setLevel(Level.SEVERE);
        IndexWriterConfig config = new IndexWriterConfig(Analysis.BY_FIELD);
        config.setRAMBufferSizeMB(BUFFER_MIB);
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setUseCompoundFile(false);
        try {
            this.writer = new IndexWriter(directory, config);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be made", e);
        }
    }

    /// Takes in what differs from the records that were there before, and gives the index as it is then. Blocks: some
    /// milliseconds after an edit, many seconds for the first hundred thousand records, which it reads on all cores. When it is
    /// cancelled, the next call goes on from there.
    public synchronized WordIndex update(RecordIndex records, Progress progress, Cancellation cancellation) {
        try {
            remove(records);
            add(changed(records), progress, cancellation);
            return open(records);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be written", e);
        }
    }

    private void remove(RecordIndex records) throws IOException {
        long kept = records.records().stream().filter(record -> known.containsKey(record.path())).count();
        if (kept == known.size()) {
            return;
        }
        Set<String> gone = new HashSet<>(known.keySet());
        records.records().forEach(record -> gone.remove(record.path()));
        for (String path : gone) {
            Entry entry = known.remove(path);
            if (entry != null) {
                writer.deleteDocuments(RecordDocument.term(entry.key));
            }
        }
    }

    private List<IndexedRecord> changed(RecordIndex records) {
        List<IndexedRecord> changed = new ArrayList<>();
        for (IndexedRecord record : records.records()) {
            Entry entry = known.get(record.path());
            if (entry == null || !entry.text.sameBytes(record.record().text())) {
                changed.add(record);
            }
        }
        return changed;
    }

    private void add(List<IndexedRecord> changed, Progress progress, Cancellation cancellation) throws IOException {
        if (changed.size() < MANY) {
            for (IndexedRecord record : changed) {
                add(record);
            }
            return;
        }
        AtomicInteger done = new AtomicInteger();
        try {
            changed.parallelStream().forEach(record -> {
                cancellation.check();
                try {
                    add(record);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                progress.report(done.incrementAndGet(), changed.size());
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private void add(IndexedRecord record) throws IOException {
        Entry before = known.get(record.path());
        int key = before == null ? keys.getAndIncrement() : before.key;
        if (before == null) {
            writer.addDocument(RecordDocument.of(record, key));
        } else {
            writer.updateDocument(RecordDocument.term(key), RecordDocument.of(record, key));
        }
        known.put(record.path(), new Entry(key, record.record().text()));
    }

    private Snapshot open(RecordIndex records) throws IOException {
        DirectoryReader reader = DirectoryReader.open(writer);
        List<TermDictionary> ofSegments = new ArrayList<>();
        Set<IndexReader.CacheKey> used = new HashSet<>();
        for (LeafReaderContext segment : reader.leaves()) {
            IndexReader.CacheKey key = segment.reader().getCoreCacheHelper().getKey();
            TermDictionary dictionary = dictionaries.get(key);
            if (dictionary == null) {
                dictionary = TermDictionary.of(segment.reader());
                dictionaries.put(key, dictionary);
            }
            ofSegments.add(dictionary);
            used.add(key);
        }
        dictionaries.keySet().retainAll(used);
        Snapshot next = new Snapshot(reader, ofSegments, records, placesByKey(records));
        if (previous.isPresent()) {
            previous.get().release();
        }
        previous = current;
        current = Optional.of(next);
        return next;
    }

    private int[] placesByKey(RecordIndex records) {
        int[] places = new int[keys.get()];
        for (int place = 0; place < records.size(); place++) {
            Entry entry = known.get(records.records().get(place).path());
            if (entry != null) {
                places[entry.key] = place;
            }
        }
        return places;
    }

    /// Lets go of the memory; what was given out says nothing any more.
    @Override
    public synchronized void close() {
        try {
            if (previous.isPresent()) {
                previous.get().release();
            }
            if (current.isPresent()) {
                current.get().release();
            }
            previous = Optional.empty();
            current = Optional.empty();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be closed", e);
        } catch (ThreadInterruptedException ending) {
            // Whoever interrupts this ends the program, and the memory goes with it.
            Thread.currentThread().interrupt();
        }
    }
}
