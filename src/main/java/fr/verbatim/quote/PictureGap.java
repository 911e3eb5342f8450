package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import java.util.Optional;

/// The place of a picture between two bubbles, or between a signature and the first bubble below it.
final class PictureGap implements BorderCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble before, Bubble after) {
        if (!after.gapBefore()) {
            return Optional.empty();
        }
        MappedText words = after.pieces().getFirst();
        return Optional.of(new Evidence(
                "picture-gap",
                "un blanc ou un dessin la sépare de ce qui précède",
                Weights.GAP,
                words.span(note.document().raw(), 0, words.length())));
    }
}
