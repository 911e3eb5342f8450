package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the words of one bubble say.
///
/// @param forBefore evidence for the signer before
/// @param forAfter evidence for the signer after
/// @param border evidence on the border between this bubble and the one before
/// @param floor somebody in the room, in this bubble or an earlier one of the run; null when nobody spoke up
/// @param opens whether that voice is first heard in this bubble
/// @param gapBefore whether the place of a picture stands before it
record BubbleCues(
        List<Evidence> forBefore,
        List<Evidence> forAfter,
        List<Evidence> border,
        Floor.@Nullable Voice floor,
        boolean opens,
        boolean gapBefore) {
    BubbleCues {
        forBefore = List.copyOf(forBefore);
        forAfter = List.copyOf(forAfter);
        border = List.copyOf(border);
    }
}
