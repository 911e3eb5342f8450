package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import fr.verbatim.text.Words;
import java.util.Optional;
import java.util.Set;

/// Neighbouring bubbles in the first person singular are rather one person's.
final class SamePerson implements BorderCue {
    private static final Set<String> FIRST_PERSON = Set.of("je", "j", "mon", "ma", "mes", "moi", "mien", "mienne");

    @Override
    public Optional<Evidence> weigh(Note note, Bubble before, Bubble after) {
        if (!saysI(before) || !saysI(after)) {
            return Optional.empty();
        }
        MappedText words = before.pieces().getFirst();
        return Optional.of(new Evidence(
                "same-person",
                "parle à la première personne, comme la bulle voisine",
                Weights.SAME_PERSON,
                words.span(note.document().raw(), 0, words.length())));
    }

    private static boolean saysI(Bubble bubble) {
        return Words.of(bubble.text()).stream().anyMatch(word -> FIRST_PERSON.contains(word.folded()));
    }
}
