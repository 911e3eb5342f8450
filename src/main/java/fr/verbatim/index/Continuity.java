package fr.verbatim.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// Since when a quote is told as it is: a generation that repeats a quote of the one before, to the letter,
/// takes that moment over; what is new or different begins with this ingest. Where the generation before cannot
/// be read, all begins anew.
final class Continuity {
    private final Optional<GenerationReader> before;
    private final long now;

    private Continuity(Optional<GenerationReader> before, long now) {
        this.before = before;
        this.now = now;
    }

    /// The generation served until now is held until [#end].
    static Continuity of(Generations generations) {
        return new Continuity(open(generations), Instant.now().getEpochSecond());
    }

    private static Optional<GenerationReader> open(Generations generations) {
        try {
            return generations.openCurrent();
        } catch (IndexFault e) {
            // Of another version of the program, or damaged: that is no reason not to make a new one.
            return Optional.empty();
        }
    }

    Optional<GenerationReader> before() {
        return before;
    }

    void end() {
        before.ifPresent(GenerationReader::release);
    }

    /// Since when, in seconds since 1970-01-01.
    ///
    /// @param content of a quote, as [Fields#CONTENT] has it
    long since(String content) throws IOException {
        if (before.isEmpty()) {
            return now;
        }
        for (LeafReaderContext leaf : before.get().searcher().getIndexReader().leaves()) {
            @Nullable PostingsEnum found = leaf.reader().postings(new Term(Fields.CONTENT, content));
            int doc = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                NumericDocValues changed = DocValues.getNumeric(leaf.reader(), Fields.CHANGED);
                return changed.advanceExact(doc) ? changed.longValue() : now;
            }
        }
        return now;
    }
}
