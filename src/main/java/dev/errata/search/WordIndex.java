package dev.errata.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An index of the words of all records. It makes searching fast and puts what was found in order; which records are found is
/// for their text to say, so an index that lags behind an edit costs time and no truth. Immutable; may be asked from any
/// thread.
public interface WordIndex {

    /// An index that knows nothing, as while the real one is being built.
    WordIndex NONE = new WordIndex() {
        @Override
        public Optional<Candidates> containing(RecordIndex records, String folded) {
            return Optional.empty();
        }

        @Override
        public Set<String> forms(String folded) {
            return Set.of();
        }

        @Override
        public Optional<float[]> relevance(RecordIndex records, List<String> words, BitSet among) {
            return Optional.empty();
        }
    };

    /// Which records have a text that contains `folded`; empty where looking into every text is as quick.
    Optional<Candidates> containing(RecordIndex records, String folded);

    /// Other forms of an English word that occur in some record, such as `failed` and `fails` of `failing`; without itself.
    Set<String> forms(String folded);

    /// How well each of the records at the places `among` answers the words, by place; the more the better. Empty where the
    /// words say nothing about that.
    Optional<float[]> relevance(RecordIndex records, List<String> words, BitSet among);
}
