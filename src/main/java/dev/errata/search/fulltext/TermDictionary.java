package dev.errata.search.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// All words of one segment of the index as one text, in which words with a given part are found at the speed of a substring
/// search; and which single letters its documents have, since nearly all words have the one or the other. Immutable.
final class TermDictionary {
    private static final char END = '\n';
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final String words;
    /// By document, a bit for each of the letters.
    private final long[] letters;

    private TermDictionary(String words, long[] letters) {
        this.words = words;
        this.letters = letters;
    }

    static TermDictionary of(LeafReader segment) throws IOException {
        Terms terms = segment.terms(IndexedField.ALL.word());
        List<Frequent> found = new ArrayList<>();
        long[] letters = new long[segment.maxDoc()];
        if (terms != null) {
            TermsEnum all = terms.iterator();
            PostingsEnum documents = null;
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                String word = term.utf8ToString();
                found.add(new Frequent(word, all.docFreq()));
                long own = bits(word);
                documents = all.postings(documents, PostingsEnum.NONE);
                for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                        .nextDoc()) {
                    letters[document] |= own;
                }
            }
        }
        found.sort(Comparator.comparingInt(Frequent::documents).reversed());
        StringBuilder words = new StringBuilder().append(END);
        found.forEach(word -> words.append(word.text).append(END));
        return new TermDictionary(words.toString(), letters);
    }

    /// @param documents how many have the word
    private record Frequent(String text, int documents) {}

    private static long bits(String word) {
        long bits = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = LETTERS.indexOf(word.charAt(i));
            bits |= letter < 0 ? 0 : 1L << letter;
        }
        return bits;
    }

    /// Whether it can tell which documents have the text in one of their words without a look at the words.
    static boolean knows(String text) {
        return text.length() == 1 && LETTERS.contains(text);
    }

    /// Whether some word of the document has the letter.
    ///
    /// @param letter that it [knows][#knows]
    boolean has(int document, String letter) {
        return (letters[document] & bits(letter)) != 0;
    }

    /// The words that contain the letters, the most frequent first; at their start, their end, or both, where they are closed there.
    ///
    /// @param wanted told of each word; no more are looked for once it says no
    void containing(String letters, Closed closed, Predicate<String> wanted) {
        String sought = (closed.atStart() ? String.valueOf(END) : "") + letters + (closed.atEnd() ? END : "");
        int at = words.indexOf(sought);
        while (at >= 0) {
            int start = closed.atStart() ? at + 1 : words.lastIndexOf(END, at) + 1;
            int end = words.indexOf(END, start);
            if (!wanted.test(words.substring(start, end))) {
                return;
            }
            at = words.indexOf(sought, end);
        }
    }

    /// Whether a word has to begin or end just there.
    record Closed(boolean atStart, boolean atEnd) {

        static final Closed NOWHERE = new Closed(false, false);
    }

    /// The words that begin with the letters.
    List<String> beginning(String letters) {
        List<String> found = new ArrayList<>();
        containing(letters, new Closed(true, false), found::add);
        return found;
    }
}
