package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who alone in a note signs with a first name, or with a name beside theirs.
final class SignedNames {
    /// Empty where several sign with it.
    private final Map<String, Optional<Signer>> firstNames = new HashMap<>();
    private final Map<String, Optional<Signer>> beside = new HashMap<>();

    SignedNames(List<Signer> signers) {
        for (Signer signer : signers) {
            for (FoundSpeaker speaker : signer.speakers()) {
                if (speaker.voice() instanceof Voice.PersonVoice person) {
                    note(firstNames, Fold.words(person.name()).getFirst(), signer);
                }
                Words.of(Signer.beside(speaker)).stream()
                        .filter(Word::isCapitalised)
                        .forEach(word -> note(beside, word.folded(), signer));
            }
        }
    }

    private static void note(Map<String, Optional<Signer>> names, String name, Signer signer) {
        names.merge(name, Optional.of(signer), (one, other) -> one.filter(signer::isSameAs));
    }

    /// @param name a first name, or first name and surname
    Optional<Signer> bearing(String name) {
        return firstNames
                .getOrDefault(Fold.words(name).getFirst(), Optional.empty())
                .filter(signer -> signer.bears(name));
    }

    /// @param word folded, of a body or a place that stands beside a name with a capital
    Optional<Signer> from(String word) {
        return beside.getOrDefault(word, Optional.empty());
    }
}
