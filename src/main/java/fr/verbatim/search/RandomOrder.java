package fr.verbatim.search;

import fr.verbatim.index.Fields;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;

/// A number for every quote, by its position and a seed, that looks drawn by lot and is the same each time.
final class RandomOrder extends LongValuesSource {
    private final long seed;

    RandomOrder(long seed) {
        this.seed = seed;
    }

    /// The finaliser of SplitMix64, of which half the bits are kept.
    static int rank(long seed, long position) {
        long mixed = seed * 0x9E3779B97F4A7C15L + position;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (int) (mixed ^ mixed >>> 31);
    }

    @Override
    public LongValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
        NumericDocValues positions = DocValues.getNumeric(context.reader(), Fields.POSITION);
        return new LongValues() {
            @Override
            public long longValue() throws IOException {
                return rank(seed, positions.longValue());
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return positions.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RandomOrder order && order.seed == seed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seed);
    }

    @Override
    public String toString() {
        return "random(" + seed + ")";
    }
}
