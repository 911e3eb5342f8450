package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;

/// « Monsieur Honorin me fait passer ses notes »: who is named in the words has hardly ever said them.
final class NamesThem implements VoiceCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        String text = note.words(bubble).text();
        Optional<Word> called = CalledByName.find(text, signer);
        if (called.isPresent()) {
            return Optional.of(evidence(signer, Weights.CALLS_THEM, "appelle « %s », qui signe", called.get()));
        }
        return CalledByName.mention(text, signer)
                .map(name -> evidence(signer, Weights.NAMES_THEM, "parle de « %s », qui signe", name))
                .or(() -> CalledByName.address(text, signer)
                        .map(form -> evidence(
                                signer, Weights.ADDRESSES_THEM, "s'adresse à « %s », comme à qui signe", form)));
    }

    private static Evidence evidence(Signer signer, double weight, String says, Word word) {
        return new Evidence(
                "names-them",
                says.formatted(word.text()) + " " + signer.display(),
                weight,
                signer.speaker().span());
    }
}
