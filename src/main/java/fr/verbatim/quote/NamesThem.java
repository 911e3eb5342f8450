package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.Voice;
import fr.verbatim.text.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// « Monsieur Honorin me fait passer ses notes »: who is named in the words has hardly ever said them.
final class NamesThem implements VoiceCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        if (signer.speakers().size() != 1 || !(signer.speaker().voice() instanceof Voice.PersonVoice person)) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>(Fold.words(person.name()));
        Set<String> others = new HashSet<>(Fold.words(Signer.beside(signer.speaker())));
        return note.words(bubble).names().stream()
                .filter(name -> names.contains(name.getKey()) && !others.contains(name.getKey()))
                .findFirst()
                .map(name -> new Evidence(
                        "names-them",
                        "parle de « " + name.getValue() + " », qui signe " + signer.display(),
                        Weights.NAMES_THEM,
                        signer.speaker().span()));
    }
}
