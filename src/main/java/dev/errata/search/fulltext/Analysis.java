package dev.errata.search.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// How texts become words: small letters, Chinese as single characters and as pairs of them, and `OutOfMemoryError` by its parts
/// where that is wanted.
final class Analysis {
    private static final int PARTS = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE
            | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            WordTokenizer tokenizer = new WordTokenizer();
            return new TokenStreamComponents(tokenizer, chinese(new LowerCaseFilter(tokenizer)));
        }
    };

    private static final Analyzer WORD_PARTS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            WordTokenizer tokenizer = new WordTokenizer();
            TokenStream parts = new WordDelimiterGraphFilter(tokenizer, PARTS, null);
            return new TokenStreamComponents(tokenizer, new LowerCaseFilter(parts));
        }
    };

    /// What the index uses for each of its fields.
    static final Analyzer BY_FIELD = new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return field.equals(IndexedField.PARTS.word()) ? WORD_PARTS : WORDS;
        }
    };

    private Analysis() {}

    private static TokenStream chinese(TokenStream words) {
        return new CJKBigramFilter(words, CJKBigramFilter.HAN, true);
    }

    /// A word of a text.
    ///
    /// @param start where it begins
    /// @param end   where it ends
    /// @param step  how many words it stands behind the one before: 0 for a pair of Chinese characters beside its first one
    record Word(String text, int start, int end, int step) {

        /// Whether it is of Chinese characters.
        boolean isHan() {
            return WordTokenizer.isHan(text.codePointAt(0));
        }
    }

    /// The words of a text, in order.
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset(),
                        step.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
