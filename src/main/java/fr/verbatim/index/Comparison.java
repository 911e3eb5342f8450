package fr.verbatim.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Compares the quotes of two generations. Both hold them in the order of their ids, each with a hash of what it is
/// ([Fields#CONTENT]): one walk over both is enough, and nothing but the differences is kept.
final class Comparison {
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    private Comparison() {}

    /// What the ingest of `stamp` made different.
    ///
    /// @param most how many differences are worth keeping
    /// @return empty when there are more
    static Optional<Revision> of(IndexReader before, IndexReader after, GenerationStamp stamp, int most)
            throws IOException {
        Comparison found = new Comparison();
        Walk old = new Walk(before);
        Walk fresh = new Walk(after);
        while (!old.isAtEnd() || !fresh.isAtEnd()) {
            found.take(old, fresh);
            if (found.added.size() + found.changed.size() + found.removed.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(new Revision(stamp.version(), stamp.made(), found.added, found.changed, found.removed));
    }

    private void take(Walk old, Walk fresh) throws IOException {
        if (fresh.isAtEnd() || (!old.isAtEnd() && old.id().compareTo(fresh.id()) < 0)) {
            removed.add(old.id());
            old.step();
        } else if (old.isAtEnd() || old.id().compareTo(fresh.id()) > 0) {
            added.add(fresh.id());
            fresh.step();
        } else {
            if (!old.hash().equals(fresh.hash())) {
                changed.add(fresh.id());
            }
            old.step();
            fresh.step();
        }
    }

    /// The quotes of one generation, one after the other. Ids are ASCII without spaces: whole terms come in the order
    /// of the ids.
    private static final class Walk {
        private final @Nullable TermsEnum terms;
        private String id = "";
        private String hash = "";
        private boolean atEnd;

        Walk(IndexReader reader) throws IOException {
            @Nullable Terms all = MultiTerms.getTerms(reader, Fields.CONTENT);
            terms = all == null ? null : all.iterator();
            step();
        }

        boolean isAtEnd() {
            return atEnd;
        }

        String id() {
            return id;
        }

        String hash() {
            return hash;
        }

        void step() throws IOException {
            @Nullable BytesRef term = terms == null ? null : terms.next();
            atEnd = term == null;
            if (term != null) {
                String written = term.utf8ToString();
                id = written.substring(0, written.indexOf(' '));
                hash = written.substring(id.length() + 1);
            }
        }
    }
}
