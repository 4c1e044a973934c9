package dev.errata.search.fulltext;

import dev.errata.search.Candidates;
import dev.errata.search.fulltext.Analysis.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Finds the records that contain a text. They have all of its words, of which the first may begin and the last may end within a longer
/// word; where it is one word, those are all that contain it.
final class Containing {
    /// Beyond as many words for each record looking into every text is as quick: a text takes some 300 ns, a word some 10.
    private static final long MOST_PER_RECORD = 16;

    private final DirectoryReader reader;
    private final List<TermDictionary> dictionaries;
    private final int[][] placeOfDocument;

    Containing(DirectoryReader reader, List<TermDictionary> dictionaries, int[][] placeOfDocument) {
        this.reader = reader;
        this.dictionaries = dictionaries;
        this.placeOfDocument = placeOfDocument;
    }

    /// Empty where no word rules enough records out to be worth the while.
    Optional<Candidates> candidates(String folded) throws IOException {
        if (folded.length() > WordTokenizer.OVERLAP) {
            return Optional.empty();
        }
        List<Word> words = telling(Analysis.words(folded));
        Optional<BitSet> common = common(words, folded);
        boolean isOneWord = words.size() == 1 && words.getFirst().start() == 0
                && words.getFirst().end() == folded.length();
        return common.map(Candidates::exactly).map(found -> isOneWord ? found : found.guessed());
    }

    private Optional<BitSet> common(List<Word> words, String folded) throws IOException {
        Optional<BitSet> common = Optional.empty();
        for (Word word : words) {
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
        boolean isKnown = TermDictionary.knows(letters) && closed.equals(TermDictionary.Closed.NOWHERE);
        long left = reader.maxDoc() * MOST_PER_RECORD;
        for (LeafReaderContext segment : reader.leaves()) {
            Places found = new Places(placeOfDocument[segment.ord], segment.reader(), places);
            if (isKnown) {
                addLetter(letters, dictionaries.get(segment.ord), found);
            } else {
                left -= addWords(letters, closed, segment, left, found);
            }
            if (left < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }

    private static void addLetter(String letter, TermDictionary dictionary, Places found) {
        for (int document = 0; document < found.placeOfDocument.length; document++) {
            if (dictionary.has(document, letter)) {
                found.add(document);
            }
        }
    }

    /// Adds the documents of all words that fit, until they are more than `most` or no document is missing any more.
    ///
    /// @return how many they are, each as often as it has such a word
    private long addWords(String letters, TermDictionary.Closed closed, LeafReaderContext segment, long most,
            Places found) throws IOException {
        Terms terms = segment.reader().terms(IndexedField.ALL.word());
        if (terms == null) {
            return 0;
        }
        long all = 0;
        TermsEnum term = terms.iterator();
        PostingsEnum documents = null;
        for (String word : words(segment, letters, closed)) {
            if (all <= most && !found.isAll() && term.seekExact(new BytesRef(word))) {
                all += term.docFreq();
                documents = term.postings(documents, PostingsEnum.NONE);
                for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                        .nextDoc()) {
                    found.add(document);
                }
            }
        }
        return all;
    }

    private List<String> words(LeafReaderContext segment, String letters, TermDictionary.Closed closed) {
        if (closed.atStart() && closed.atEnd()) {
            return List.of(letters);
        }
        List<String> words = new ArrayList<>();
        dictionaries.get(segment.ord).containing(letters, closed, words::add);
        return words;
    }

    /// Takes in the documents of one segment that are not deleted.
    private static final class Places {
        private final int[] placeOfDocument;
        private final @Nullable Bits present;
        private final BitSet places;
        private int missing;

        Places(int[] placeOfDocument, LeafReader segment, BitSet places) {
            this.placeOfDocument = placeOfDocument;
            this.present = segment.getLiveDocs();
            this.places = places;
            this.missing = segment.numDocs();
        }

        void add(int document) {
            int place = placeOfDocument[document];
            if ((present == null || present.get(document)) && !places.get(place)) {
                places.set(place);
                missing--;
            }
        }

        boolean isAll() {
            return missing == 0;
        }
    }
}
