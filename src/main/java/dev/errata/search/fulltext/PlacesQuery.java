package dev.errata.search.fulltext;

import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Matches the documents of the records at some places.
final class PlacesQuery extends Query {
    private final BitSet places;
    private final int[][] placeOfDocument;

    PlacesQuery(BitSet places, int[][] placeOfDocument) {
        this.places = places;
        this.placeOfDocument = placeOfDocument;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                int[] placeOf = placeOfDocument[segment.ord];
                FixedBitSet documents = new FixedBitSet(placeOf.length);
                for (int document = 0; document < placeOf.length; document++) {
                    if (places.get(placeOf[document])) {
                        documents.set(document);
                    }
                }
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(documents, documents.cardinality()), score(), mode, placeOf.length);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacesQuery same && same.places.equals(places);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + places.hashCode();
    }

    @Override
    public String toString(String field) {
        return places.cardinality() + " places";
    }
}
