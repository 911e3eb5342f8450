package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.Voice;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// « Monsieur Honorin me fait passer ses notes »: who is named in the words has hardly ever said them.
final class NamesThem implements VoiceCue {
    private static final int SHORTEST = 4;

    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        if (signer.speakers().size() != 1 || !(signer.speaker().voice() instanceof Voice.PersonVoice person)) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>(Fold.words(person.name()));
        Set<String> others = new HashSet<>(Fold.words(Signer.beside(signer.speaker())));
        return Words.of(bubble.text()).stream()
                .filter(Word::isCapitalised)
                .filter(word -> word.text().length() >= SHORTEST)
                .filter(word -> names.contains(word.folded()) && !others.contains(word.folded()))
                .findFirst()
                .map(word -> new Evidence(
                        "names-them",
                        "parle de « " + word.text() + " », qui signe " + signer.display(),
                        Weights.NAMES_THEM,
                        signer.speaker().span()));
    }
}
