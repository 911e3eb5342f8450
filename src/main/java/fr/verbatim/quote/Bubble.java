package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import fr.verbatim.text.Spaces;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words to attribute: one bubble, or several that were joined.
///
/// @param pieces one a bubble, in the order they are read
/// @param place index, among the note's items, of the first of them
/// @param lastPlace index of the last of them
/// @param gapBefore whether the place of a picture stands before the first
/// @param join what the join stands on; null for a single bubble
/// @param distant whether other bubbles stand between the joined ones
record Bubble(
        List<MappedText> pieces,
        int place,
        int lastPlace,
        boolean gapBefore,
        @Nullable Evidence join,
        boolean distant) {
    Bubble {
        pieces = List.copyOf(pieces);
    }

    /// The words, white space folded.
    String text() {
        return pieces.stream().map(piece -> Spaces.fold(piece.text())).collect(Collectors.joining(" "));
    }
}
