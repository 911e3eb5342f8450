package fr.verbatim.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;

/// What a generation knows of those before it, the oldest first and its own last: what each ingest made
/// different. It stands in the generation itself, so that it is there after every restart and swapped with what
/// it tells of. Where the generation before cannot be read, or everything is different, it begins anew: whoever
/// asks is told to read all again.
final class History {
    static final int MOST_VERSIONS = 100;
    static final int MOST_IDS = 100_000;

    private History() {}

    /// @param fresh the generation being written, all its quotes added
    /// @param before the generation that it is to follow
    static List<Revision> upTo(IndexWriter fresh, GenerationStamp stamp, Optional<GenerationReader> before)
            throws IOException {
        if (before.isEmpty()) {
            return List.of(Revision.first(stamp));
        }
        try (DirectoryReader now = DirectoryReader.open(fresh)) {
            return Comparison.of(before.get().searcher().getIndexReader(), now, stamp, MOST_IDS)
                    .map(revision -> with(before.get().records().history(), revision))
                    .orElseGet(() -> List.of(Revision.first(stamp)));
        }
    }

    /// The latest that stay within both bounds. What the first of them made different is not asked for any more.
    static List<Revision> with(List<Revision> before, Revision revision) {
        List<Revision> all = new ArrayList<>(before);
        if (all.isEmpty() || !revision.isEmpty() || !all.getLast().version().equals(revision.version())) {
            all.add(revision);
        }
        int ids = 0;
        int first = all.size() - 1;
        while (first > 0
                && all.size() - first < MOST_VERSIONS
                && ids + all.get(first).size() <= MOST_IDS) {
            ids += all.get(first).size();
            first--;
        }
        List<Revision> kept = new ArrayList<>(all.subList(first, all.size()));
        kept.set(0, kept.getFirst().asFirst());
        return kept;
    }
}
