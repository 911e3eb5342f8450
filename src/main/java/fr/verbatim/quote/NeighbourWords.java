package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import java.util.Optional;

/// Neighbouring bubbles that share rare words are rather one person's.
final class NeighbourWords implements BorderCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble before, Bubble after) {
        Note.Overlap overlap = note.overlap(note.terms(before), note.terms(after));
        if (overlap.weight() <= 0) {
            return Optional.empty();
        }
        MappedText words = before.pieces().getFirst();
        return Optional.of(new Evidence(
                "neighbour-words",
                "reprend des mots de la bulle voisine",
                Math.max(Weights.NEIGHBOUR_WORD * overlap.weight(), Weights.NEIGHBOUR_MOST),
                words.span(note.document().raw(), 0, words.length())));
    }
}
