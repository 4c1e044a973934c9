package dev.errata.search;

import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which records a query is answered with. Where none has the words as they were typed, those count that have other forms of
/// them, and where there are none either, those that have the most of the words.
///
/// @param kind   in what way the records answer the query
/// @param places of the records
public record Answer(Kind kind, BitSet places) {

    /// In what way records answer a query.
    public enum Kind {
        /// They meet it.
        AS_TYPED,
        /// They have other forms of its words.
        OTHER_FORMS,
        /// They have some of its words, as many as any record has.
        SOME_WORDS
    }

    /// The answer where the records at the places `strictly` are all that meet the query.
    static Answer of(RecordIndex records, RecordQuery query, BitSet strictly, WordIndex words,
            Cancellation cancellation) {
        Answer asTyped = new Answer(Kind.AS_TYPED, strictly);
        if (!strictly.isEmpty() || !(query instanceof LanguageQuery typed) || records.size() == 0) {
            return asTyped;
        }
        LanguageQuery lenient = typed.withOtherForms(words);
        BitSet others = lenient.equals(typed)
                ? new BitSet()
                : records.matching(lenient, records.everything(), words, cancellation);
        if (!others.isEmpty()) {
            return new Answer(Kind.OTHER_FORMS, others);
        }
        BitSet some = mostWords(records, lenient, words, cancellation);
        return some.isEmpty() ? asTyped : new Answer(Kind.SOME_WORDS, some);
    }

    private static BitSet mostWords(RecordIndex records, LanguageQuery query, WordIndex words,
            Cancellation cancellation) {
        List<LanguageQuery> each = query.eachWord();
        if (each.size() < 2) {
            return new BitSet();
        }
        BitSet within = query.withoutWords().map(rest -> records.matching(rest, records.everything(), words, cancellation))
                .orElseGet(records::everything);
        int[] counts = new int[records.size()];
        List<BitSet> found = new ArrayList<>();
        for (LanguageQuery word : each) {
            BitSet places = records.matching(word, within, words, cancellation);
            places.stream().forEach(place -> counts[place]++);
            found.add(places);
        }
        int most = Arrays.stream(counts).max().orElse(0);
        BitSet best = new BitSet();
        found.forEach(best::or);
        best.stream().filter(place -> counts[place] < most).forEach(best::clear);
        return best;
    }
}
