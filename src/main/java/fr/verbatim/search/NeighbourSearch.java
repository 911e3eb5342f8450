package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.GenerationReader;
import fr.verbatim.model.Quote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// Finds what stands beside a quote, by the positions of the generation.
final class NeighbourSearch {
    private final GenerationReader reader;

    NeighbourSearch(GenerationReader reader) {
        this.reader = reader;
    }

    Neighbours find(Quote quote) {
        try {
            TopDocs own = reader.searcher().search(new TermQuery(new Term(Fields.ID, quote.id())), 1);
            if (own.scoreDocs.length == 0) {
                return new Neighbours(null, null);
            }
            long position = position(own.scoreDocs[0].doc);
            return new Neighbours(
                    at(position - 1, quote.source()).orElse(null),
                    at(position + 1, quote.source()).orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Quote> at(long position, String source) throws IOException {
        TopDocs found = reader.searcher().search(LongPoint.newExactQuery(Fields.POSITION, position), 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(reader.quote(found.scoreDocs[0].doc))
                        .filter(other -> other.source().equals(source));
    }

    private long position(int doc) throws IOException {
        LeafReaderContext leaf = reader.searcher()
                .getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(doc, reader.searcher().getIndexReader().leaves()));
        NumericDocValues positions = leaf.reader().getNumericDocValues(Fields.POSITION);
        if (positions == null || !positions.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("Bug: document " + doc + " has no position");
        }
        return positions.longValue();
    }
}
