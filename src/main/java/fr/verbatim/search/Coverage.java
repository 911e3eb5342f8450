package fr.verbatim.search;

import fr.verbatim.index.Fields;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// How much of what a query says each quote has: every wanted thing weighs as much as it is rare (its idf over all
/// quotes), and a quote's share is the sum over what it has.
final class Coverage {
    private final float[] share;
    private final FixedBitSet complete;

    private Coverage(float[] share, FixedBitSet complete) {
        this.share = share;
        this.complete = complete;
    }

    /// @param wanted at least one
    static Coverage of(IndexSearcher searcher, List<Wanted> wanted) {
        FixedBitSet complete = DocSet.of(searcher, Fields.allQuotes());
        int quotes = complete.cardinality();
        List<FixedBitSet> having = new ArrayList<>();
        double[] information = new double[wanted.size()];
        double total = 0;
        for (int i = 0; i < information.length; i++) {
            FixedBitSet has = DocSet.of(searcher, Scoring.matching(wanted.get(i)));
            having.add(has);
            complete.and(has);
            // A word nobody said weighs as one that one quote has: hits without it lack much.
            int count = Math.max(1, has.cardinality());
            information[i] = Math.log(1 + (quotes - count + 0.5) / (count + 0.5));
            total += information[i];
        }
        float[] share = new float[complete.length()];
        for (int i = 0; i < information.length; i++) {
            float full = (float) (information[i] / total);
            add(share, having.get(i), full);
            FixedBitSet loose = DocSet.of(searcher, Scoring.loose(wanted.get(i)));
            loose.andNot(having.get(i));
            add(share, loose, full * Weights.LOOSE_SHARE);
        }
        return new Coverage(share, complete);
    }

    boolean isComplete(int doc) {
        return complete.get(doc);
    }

    /// Quotes that have enough for a partial hit.
    FixedBitSet partial() {
        FixedBitSet enough = new FixedBitSet(share.length);
        for (int doc = 0; doc < share.length; doc++) {
            if (share[doc] >= Weights.PARTIAL_SHARE) {
                enough.set(doc);
            }
        }
        return enough;
    }

    /// The shares as factors of a score.
    DoubleValuesSource factor() {
        return new Factor(share);
    }

    private static void add(float[] share, FixedBitSet docs, float information) {
        BitSetIterator hits = new BitSetIterator(docs, 0);
        for (int doc = hits.nextDoc(); doc != BitSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
            share[doc] += information;
        }
    }

    private static final class Factor extends DoubleValuesSource {
        private final float[] share;

        private Factor(float[] share) {
            this.share = share;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) {
            return new DoubleValues() {
                private int doc = -1;

                @Override
                public double doubleValue() {
                    return share[leaf.docBase + doc];
                }

                @Override
                public boolean advanceExact(int next) {
                    doc = next;
                    return true;
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public String toString() {
            return "share of the query";
        }
    }
}
