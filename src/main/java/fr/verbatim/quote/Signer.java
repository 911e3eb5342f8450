package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who signs a poster: one, or several together.
///
/// @param speakers who, in the order of the page
/// @param index its number among the signatures, from 0
/// @param place index of the signature among the note's items
/// @param section number of the section it stands in, from 0
/// @param terms content words of the signature
/// @param gapBefore whether the place of a picture stands before it
record Signer(List<FoundSpeaker> speakers, int index, int place, int section, Set<String> terms, boolean gapBefore) {
    Signer {
        speakers = List.copyOf(speakers);
        terms = Set.copyOf(terms);
    }

    static Signer of(NoteItem.Signed signed, int index, int place, int section) {
        Set<String> terms = new LinkedHashSet<>();
        signed.speakers().forEach(speaker -> terms.addAll(Families.of(speaker.label())));
        return new Signer(signed.speakers(), index, place, section, terms, signed.gapBefore());
    }

    boolean isSameAs(Signer other) {
        return keys().equals(other.keys());
    }

    private Set<Object> keys() {
        return voices().stream()
                .map(voice -> voice instanceof Voice.PersonVoice person ? person.id() : voice)
                .collect(Collectors.toSet());
    }

    List<Voice> voices() {
        return speakers.stream().map(FoundSpeaker::voice).toList();
    }

    FoundSpeaker speaker() {
        return speakers.getFirst();
    }

    String label() {
        return speakers.stream().map(FoundSpeaker::label).distinct().collect(Collectors.joining(" ; "));
    }

    String display() {
        return speakers.stream().map(speaker -> speaker.voice().display()).collect(Collectors.joining(" et "));
    }
}
