package dev.errata.search.fulltext;

import dev.errata.search.fulltext.Analysis.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;

/// How well records answer some words: BM25 by Lucene over weighted fields. The word itself counts most, a longer word that
/// begins with it half, another form of it a third; words that stand together in a signature count more. A record that speaks of a
/// word in several of its fields answers better than one that names it in passing, and a long signature is hardly less about its
/// words than a short one: it is long since it is in two languages, or names a file.
final class Relevance {
    private static final float AS_BEGINNING = 0.5f;
    private static final float AS_FORM = 0.33f;
    private static final float TOGETHER = 2;
    private static final float OTHER_FIELDS = 0.3f;
    private static final float SATURATION = 1.2f;
    private static final float BY_LENGTH = 0.4f;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int GAP = 1;

    private final DirectoryReader reader;
    private final int[][] placeOfDocument;
    private final Function<String, Set<String>> forms;

    Relevance(DirectoryReader reader, int[][] placeOfDocument, Function<String, Set<String>> forms) {
        this.reader = reader;
        this.placeOfDocument = placeOfDocument;
        this.forms = forms;
    }

    /// The score of each record at the places `among`; 0 elsewhere. Empty where no word says anything.
    Optional<float[]> of(List<String> typed, BitSet among, int records) throws IOException {
        List<Word> words = typed.stream().flatMap(text -> Analysis.words(text).stream()).toList();
        List<Word> telling = words.stream().filter(word -> word.isHan() || word.text().length() > 1).toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new PlacesQuery(among, placeOfDocument), Occur.FILTER);
        telling.forEach(word -> query.add(anywhere(word), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(1);
        together(words).ifPresent(phrase -> query.add(phrase, Occur.SHOULD));
        Scores scores = new Scores(placeOfDocument, new float[records]);
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new BM25Similarity(SATURATION, BY_LENGTH));
        return Optional.of(searcher.search(query.build(), new OneCollector(scores)));
    }

    private Query anywhere(Word word) {
        List<Query> fields = new ArrayList<>();
        Set<String> others = forms.apply(word.text());
        for (IndexedField field : IndexedField.weighing()) {
            add(fields, new TermQuery(term(field, word.text())), field.weight());
            if (!word.isHan() && word.text().length() >= SHORTEST_BEGINNING) {
                add(fields, new PrefixQuery(term(field, word.text())), field.weight() * AS_BEGINNING);
            }
            for (String form : others) {
                add(fields, new TermQuery(term(field, form)), field.weight() * AS_FORM);
            }
        }
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    private static void add(List<Query> queries, Query query, float weight) {
        queries.add(new BoostQuery(query, weight));
    }

    private static Optional<Query> together(List<Word> words) {
        List<String> single = words.stream().filter(word -> word.step() > 0).map(Word::text).toList();
        return single.size() < 2
                ? Optional.empty()
                : Optional.of(new BoostQuery(new PhraseQuery(GAP, IndexedField.SIGNATURE.word(),
                        single.toArray(String[]::new)), TOGETHER * IndexedField.SIGNATURE.weight()));
    }

    private static Term term(IndexedField field, String word) {
        return new Term(field.word(), word.toLowerCase(Locale.ROOT));
    }

    /// All segments are searched one after the other.
    private record OneCollector(Scores scores) implements CollectorManager<Scores, float[]> {

        @Override
        public Scores newCollector() {
            return scores;
        }

        @Override
        public float[] reduce(Collection<Scores> collectors) {
            return scores.scores;
        }
    }

    /// Puts each score where its record stands.
    private static final class Scores extends SimpleCollector {
        private final int[][] placeOfDocument;
        private final float[] scores;
        private int[] placeOf = {};
        private Optional<Scorable> scorer = Optional.empty();

        Scores(int[][] placeOfDocument, float[] scores) {
            this.placeOfDocument = placeOfDocument;
            this.scores = scores;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            placeOf = placeOfDocument[segment.ord];
        }

        @Override
        public void setScorer(Scorable next) {
            scorer = Optional.of(next);
        }

        @Override
        public void collect(int document) throws IOException {
            scores[placeOf[document]] = scorer.orElseThrow().score();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
