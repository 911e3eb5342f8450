package fr.verbatim.search;

import fr.verbatim.index.LiveIndex;

/// The searcher of whatever generation is current, for those who answer requests: open a session, answer all of it from
/// that, close it.
public final class LiveSearcher {
    private final LiveIndex index;

    public LiveSearcher(LiveIndex index) {
        this.index = index;
    }

    /// A searcher that stays usable until the session is closed, also when a new generation comes meanwhile.
    public Session open() {
        LiveIndex.Lease lease = index.acquire();
        return session(lease);
    }

    /// The searcher that a cursor goes on in, while that is at hand; else the current one, which refuses the cursor.
    public Session open(String cursor) {
        return Cursor.generation(cursor)
                .flatMap(index::acquire)
                .map(lease -> session(lease))
                .orElseGet(this::open);
    }

    private Session session(LiveIndex.Lease lease) {
        return new Session(Searcher.over(lease.reader()), lease, index);
    }

    /// One request's hold on a generation.
    public static final class Session implements AutoCloseable {
        private final Searcher searcher;
        private final LiveIndex.Lease lease;
        private final LiveIndex index;

        private Session(Searcher searcher, LiveIndex.Lease lease, LiveIndex index) {
            this.searcher = searcher;
            this.lease = lease;
            this.index = index;
        }

        /// Whether what this generation holds may still be shown; a long answer asks again and again.
        public boolean mayGoOn() {
            return index.isAtHand(lease.reader().name());
        }

        public Searcher searcher() {
            return searcher;
        }

        @Override
        public void close() {
            lease.close();
        }
    }
}
