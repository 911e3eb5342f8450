package fr.verbatim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The Lucene documents that a query finds, as a set.
final class DocSet {
    private DocSet() {}

    /// Walks over all hits; a generation never has deleted documents.
    static FixedBitSet of(IndexSearcher searcher, Query query) {
        FixedBitSet found =
                new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                @Nullable Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    DocIdSetIterator hits = scorer.iterator();
                    for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
                        found.set(leaf.docBase + doc);
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many documents a query finds; what Lucene knows without looking, it is not looked for.
    static long size(IndexSearcher searcher, Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
