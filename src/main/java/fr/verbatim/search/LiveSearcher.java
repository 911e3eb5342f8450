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
        return new Session(Searcher.over(lease.reader()), lease);
    }

    /// One request's hold on a generation.
    public static final class Session implements AutoCloseable {
        private final Searcher searcher;
        private final LiveIndex.Lease lease;

        private Session(Searcher searcher, LiveIndex.Lease lease) {
            this.searcher = searcher;
            this.lease = lease;
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
