package fr.verbatim.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Documents of a set that was worked out before, for one search in one reader.
final class InSet extends Query {
    private final FixedBitSet docs;

    InSet(FixedBitSet docs) {
        this.docs = docs;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                DocIdSetIterator hits = new BitSetIterator(inLeaf(leaf), docs.approximateCardinality());
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, hits));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private FixedBitSet inLeaf(LeafReaderContext leaf) {
        int size = leaf.reader().maxDoc();
        if (leaf.docBase == 0 && size == docs.length()) {
            return docs;
        }
        FixedBitSet part = new FixedBitSet(size);
        for (int doc = 0; doc < size; doc++) {
            if (docs.get(leaf.docBase + doc)) {
                part.set(doc);
            }
        }
        return part;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "set of " + docs.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
