package dev.errata.search.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// All words of one segment of the index as one text, in which words with a given part are found at the speed of a substring
/// search. Immutable.
final class TermDictionary {
    private static final char END = '\n';

    private final String words;

    private TermDictionary(String words) {
        this.words = words;
    }

    static TermDictionary of(LeafReader segment) throws IOException {
        Terms terms = segment.terms(IndexedField.ALL.word());
        StringBuilder words = new StringBuilder().append(END);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                words.append(term.utf8ToString()).append(END);
            }
        }
        return new TermDictionary(words.toString());
    }

    /// The words that contain the letters; at their start, their end, or both, where they are closed there.
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
    record Closed(boolean atStart, boolean atEnd) {}

    /// The words that begin with the letters.
    List<String> beginning(String letters) {
        List<String> found = new ArrayList<>();
        containing(letters, new Closed(true, false), found::add);
        return found;
    }
}
