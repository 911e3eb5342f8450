package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import java.util.Optional;

/// The place of a picture between two bubbles. Next to a signature it says nothing: the signer is drawn there.
final class PictureGap implements BorderCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble before, Bubble after) {
        if (!after.gapBefore()) {
            return Optional.empty();
        }
        MappedText words = after.pieces().getFirst();
        return Optional.of(new Evidence(
                "picture-gap",
                "un dessin sépare ces bulles",
                Weights.GAP,
                words.span(note.document().raw(), 0, words.length())));
    }
}
