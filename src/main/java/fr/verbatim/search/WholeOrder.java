package fr.verbatim.search;

import fr.verbatim.index.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// All hits of a Lucene query in the order of a [Sort], found in one pass: where pages look for the next hundred
/// again and again, a whole result would take the square of its length.
///
/// A hit costs twelve bytes: a number to sort by (what the order asks for, then the position, both in 32 bits) and
/// the Lucene document at that position.
final class WholeOrder extends SimpleCollector {
    /// 2025-01-01 in seconds: those since then fit into 32 bits for this century.
    private static final long NEW_YEAR = 1_735_689_600L;

    private final Order order;
    private final int[] docs;
    private final long[] keys;
    private int count;
    private int base;
    private @Nullable NumericDocValues positions;
    private @Nullable NumericDocValues moments;
    private @Nullable Scorable scorer;

    private WholeOrder(Order order, int hits, int maxDoc) {
        this.order = order;
        this.keys = new long[hits];
        this.docs = new int[Math.max(1, maxDoc)];
    }

    /// Gives the Lucene documents of all hits to `taker`, in order.
    static void each(IndexSearcher searcher, org.apache.lucene.search.Query query, Order order, IntConsumer taker) {
        WholeOrder found = collect(searcher, query, order);
        Arrays.sort(found.keys, 0, found.count);
        for (int i = 0; i < found.count; i++) {
            taker.accept(found.docs[(int) found.keys[i]]);
        }
    }

    private static WholeOrder collect(IndexSearcher searcher, org.apache.lucene.search.Query query, Order order) {
        int maxDoc = searcher.getIndexReader().maxDoc();
        try {
            int hits = searcher.count(query);
            return searcher.search(query, new CollectorManager<WholeOrder, WholeOrder>() {
                @Override
                public WholeOrder newCollector() {
                    return new WholeOrder(order, hits, maxDoc);
                }

                @Override
                public WholeOrder reduce(Collection<WholeOrder> collectors) {
                    if (collectors.size() != 1) {
                        throw new IllegalStateException("Bug: a generation is searched by one thread");
                    }
                    return collectors.iterator().next();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        positions = DocValues.getNumeric(context.reader(), Fields.POSITION);
        moments = DocValues.getNumeric(
                context.reader(), order.sort() == Sort.UPDATED_DESCENDING ? Fields.CHANGED : Fields.START);
    }

    @Override
    public void setScorer(Scorable fresh) {
        scorer = fresh;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (positions == null || !positions.advanceExact(doc)) {
            throw new IllegalStateException("Bug: document " + (base + doc) + " has no position");
        }
        long position = positions.longValue();
        docs[Math.toIntExact(position)] = base + doc;
        keys[count] = (long) rank(doc, position) << Integer.SIZE | position;
        count++;
    }

    @Override
    public ScoreMode scoreMode() {
        return order.sort() == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    /// The lower the earlier. Scores are not negative, so their bits keep their order; undated quotes come last.
    private int rank(int doc, long position) throws IOException {
        return switch (order.sort()) {
            case RELEVANCE -> scorer == null ? 0 : Integer.MAX_VALUE - Float.floatToIntBits(scorer.score());
            case SOURCE -> 0;
            case DATE -> moments != null && moments.advanceExact(doc) ? (int) moments.longValue() : Integer.MAX_VALUE;
            case DATE_DESCENDING ->
                moments != null && moments.advanceExact(doc) ? (int) -moments.longValue() : Integer.MAX_VALUE;
            case UPDATED_DESCENDING ->
                moments != null && moments.advanceExact(doc)
                        ? (int) (NEW_YEAR - moments.longValue())
                        : Integer.MAX_VALUE;
            case RANDOM -> RandomOrder.rank(order.seed(), position);
        };
    }

    /// @param seed of the random order
    record Order(Sort sort, long seed) {}
}
