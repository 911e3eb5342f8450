package fr.verbatim.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bubbles between two signatures, which belong to the one before, to the one after or to somebody in the room.
///
/// @param before who signs before them; null at the beginning of the document
/// @param after who signs after them; null at its end
/// @param bubbles in the order they are read
/// @param titleAt how many of them stand before the section title between the signatures; -1 when there is none
/// @param gapAtStart whether the place of a picture stands between the signature before and the first bubble
/// @param gapAtEnd whether one stands between the last bubble and the signature after
/// @param orphans bubbles of sections that nobody signs
record NoteRun(
        @Nullable Signer before,
        @Nullable Signer after,
        List<Bubble> bubbles,
        int titleAt,
        boolean gapAtStart,
        boolean gapAtEnd,
        List<Bubble> orphans) {
    NoteRun {
        bubbles = List.copyOf(bubbles);
        orphans = List.copyOf(orphans);
    }
}
