package dev.errata.search.fulltext;

import dev.errata.search.fulltext.Analysis.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Finds the records that may contain a text: those that have all of its words, of which the first may begin and the last may end
/// within a longer word.
final class Containing {
    private final DirectoryReader reader;
    private final List<TermDictionary> dictionaries;
    private final int[][] placeOfDocument;

    Containing(DirectoryReader reader, List<TermDictionary> dictionaries, int[][] placeOfDocument) {
        this.reader = reader;
        this.dictionaries = dictionaries;
        this.placeOfDocument = placeOfDocument;
    }

    /// Empty where no word rules enough records out to be worth the while.
    Optional<BitSet> places(String folded) throws IOException {
        if (folded.length() > WordTokenizer.OVERLAP) {
            return Optional.empty();
        }
        Optional<BitSet> common = Optional.empty();
        for (Word word : telling(Analysis.words(folded))) {
            TermDictionary.Closed closed = new TermDictionary.Closed(word.isHan() || word.start() > 0,
                    word.isHan() || word.end() < folded.length());
            Optional<BitSet> places = places(word.text(), closed);
            if (common.isPresent()) {
                places.ifPresent(common.get()::and);
            } else {
                common = places;
            }
        }
        return common;
    }

    /// A pair of Chinese characters says more than either of them.
    private static List<Word> telling(List<Word> words) {
        List<Word> pairs = words.stream().filter(word -> word.isHan() && word.step() == 0).toList();
        return words.stream().filter(word -> pairs.contains(word)
                || pairs.stream().noneMatch(pair -> pair.start() <= word.start() && word.end() <= pair.end())).toList();
    }

    private Optional<BitSet> places(String letters, TermDictionary.Closed closed) throws IOException {
        BitSet places = new BitSet();
        long most = reader.maxDoc();
        long all = 0;
        for (LeafReaderContext segment : reader.leaves()) {
            Terms terms = segment.reader().terms(IndexedField.ALL.word());
            if (terms == null) {
                continue;
            }
            List<String> words = words(segment, letters, closed);
            TermsEnum term = terms.iterator();
            PostingsEnum documents = null;
            for (String word : words) {
                if (term.seekExact(new BytesRef(word))) {
                    all += term.docFreq();
                    if (all > most) {
                        return Optional.empty();
                    }
                    documents = term.postings(documents, PostingsEnum.NONE);
                    addTo(places, documents, segment);
                }
            }
        }
        return Optional.of(places);
    }

    private List<String> words(LeafReaderContext segment, String letters, TermDictionary.Closed closed) {
        if (closed.atStart() && closed.atEnd()) {
            return List.of(letters);
        }
        List<String> words = new ArrayList<>();
        dictionaries.get(segment.ord).containing(letters, closed, words::add);
        return words;
    }

    private void addTo(BitSet places, PostingsEnum documents, LeafReaderContext segment) throws IOException {
        int[] placeOf = placeOfDocument[segment.ord];
        Bits present = segment.reader().getLiveDocs();
        for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                .nextDoc()) {
            if (present == null || present.get(document)) {
                places.set(placeOf[document]);
            }
        }
    }
}
