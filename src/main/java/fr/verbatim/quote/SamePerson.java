package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import java.util.Optional;

/// Neighbouring bubbles in the first person singular are rather one person's.
final class SamePerson implements BorderCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble before, Bubble after) {
        if (!note.words(before).saysI() || !note.words(after).saysI()) {
            return Optional.empty();
        }
        MappedText words = before.pieces().getFirst();
        return Optional.of(new Evidence(
                "same-person",
                "parle à la première personne, comme la bulle voisine",
                Weights.SAME_PERSON,
                words.span(note.document().raw(), 0, words.length())));
    }
}
