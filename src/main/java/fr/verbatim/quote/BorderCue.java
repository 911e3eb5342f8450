package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.Optional;

/// One reason for or against a change of speaker between two neighbouring bubbles.
interface BorderCue {
    /// Weighs the border between two neighbours.
    ///
    /// @return evidence whose weight is added to a change of speaker: below 0 for the same one going on
    Optional<Evidence> weigh(Note note, Bubble before, Bubble after);
}
