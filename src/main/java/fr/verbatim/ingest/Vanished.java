package fr.verbatim.ingest;

import fr.verbatim.model.Move;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An id of the generation before that is no more.
///
/// @param id it had
/// @param source it stood in
/// @param successor id of the quote that has most of its place now; null when there is none
/// @param withdrawn whether it was taken out on purpose
public record Vanished(String id, String source, @Nullable String successor, boolean withdrawn) {
    Optional<Move> toMove() {
        return withdrawn || successor == null ? Optional.empty() : Optional.of(new Move(id, successor, null));
    }
}
