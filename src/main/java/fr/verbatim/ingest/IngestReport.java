package fr.verbatim.ingest;

import fr.verbatim.index.Proposed;
import fr.verbatim.model.Move;
import fr.verbatim.model.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of an ingest.
///
/// @param generation name of the generation that holds this; null when nothing may be published
/// @param unchanged whether that is the one served before, because a new one would have been the same
/// @param documents that were published
/// @param quotes in all
/// @param byCertainty quotes by certainty; those without one under `none`
/// @param bySector quotes by the most specific sectors, as filter values
/// @param bySource quotes by source, in the order of the corpus
/// @param vanished ids of the generation before that are no more
/// @param proposed people whom quotes name and who have no record
/// @param failures documents left out, and why; with nothing published, why not
/// @param notices what else a person should know
public record IngestReport(
        @Nullable String generation,
        boolean unchanged,
        int documents,
        int quotes,
        Map<String, Integer> byCertainty,
        Map<String, Integer> bySector,
        Map<String, Integer> bySource,
        List<Vanished> vanished,
        List<Proposed> proposed,
        List<Notice> failures,
        List<Notice> notices) {
    public IngestReport {
        vanished = List.copyOf(vanished);
        proposed = List.copyOf(proposed);
        failures = List.copyOf(failures);
        notices = List.copyOf(notices);
    }

    public Outcome outcome() {
        if (generation == null) {
            return Outcome.NOTHING_PUBLISHED;
        }
        return failures.isEmpty() ? Outcome.ALL_GOOD : Outcome.SOME_FAILED;
    }

    /// Ids that vanished with a successor, as entries for `moved.yaml`.
    public List<Move> moves() {
        return vanished.stream().flatMap(id -> id.toMove().stream()).toList();
    }

    /// How it ended.
    public enum Outcome {
        ALL_GOOD(0),
        SOME_FAILED(1),
        NOTHING_PUBLISHED(2);

        private final int exitCode;

        Outcome(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }
}
