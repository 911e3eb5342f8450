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
        return called.or(() -> CalledByName.mention(text, signer))
                .map(name -> new Evidence(
                        "names-them",
                        (called.isPresent() ? "appelle « " : "parle de « ") + name.text() + " », qui signe "
                                + signer.display(),
                        called.isPresent() ? Weights.CALLS_THEM : Weights.NAMES_THEM,
                        signer.speaker().span()));
    }
}
