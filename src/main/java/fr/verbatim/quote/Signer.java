package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.text.Terms;
import java.util.Set;

/// Somebody who signs a poster.
///
/// @param speaker who
/// @param index its number among the signatures, from 0
/// @param place index of the signature among the note's items
/// @param section number of the section it stands in, from 0
/// @param terms content words of the signature
record Signer(FoundSpeaker speaker, int index, int place, int section, Set<String> terms) {
    static Signer of(FoundSpeaker speaker, int index, int place, int section) {
        return new Signer(speaker, index, place, section, Terms.of(speaker.label()));
    }

    boolean isSameAs(Signer other) {
        return voice().equals(other.voice())
                || voice() instanceof Voice.PersonVoice mine
                        && other.voice() instanceof Voice.PersonVoice theirs
                        && mine.id().equals(theirs.id());
    }

    Voice voice() {
        return speaker.voice();
    }
}
