package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns who is meant, and how surely, into an attribution.
final class Attributions {
    /// From here on the source leaves no other reading.
    private static final double SURE = 0.95;

    /// Cues by which a sentence says that nobody it names has said the words.
    private static final Set<String> UNSAID = Set.of(Denial.CUE, WordsOf.CUE);

    private Attributions() {}

    /// @param spoken what says that they spoke
    /// @param span where it says so
    static Attribution of(Referent referent, SpeechCue.Spoken spoken, Span span) {
        double probability = spoken.probability() * referent.certainty();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(spoken.cue(), spoken.explanation(), weight(spoken.probability()), span));
        if (!referent.isSomebody()) {
            return UNSAID.contains(spoken.cue()) ? new Attribution.Unknown(Grounds.of(0, evidence)) : nobody();
        }
        if (!referent.how().isEmpty()) {
            evidence.add(new Evidence("reference", referent.how(), weight(Math.max(0.05, referent.certainty())), span));
        }
        if (referent.kind() == Referent.Kind.EITHER) {
            List<Candidate> candidates = referent.voices().stream()
                    .map(voice -> new Candidate(voice, 1.0 / referent.voices().size()))
                    .toList();
            return new Attribution.Ambiguous(
                    candidates,
                    new Grounds(referent.label(), candidates.getFirst().probability(), List.of(), evidence, null));
        }
        Grounds grounds = new Grounds(referent.label(), probability, List.of(), evidence, null);
        Certainty certainty = probability >= SURE ? Certainty.ESTABLISHED : Certainty.PROBABLE;
        return of(referent.voices(), certainty, grounds);
    }

    /// The attribution to voices that speak together; the kind of the first is that of all.
    static Attribution of(List<? extends Voice> voices, Certainty certainty, Grounds grounds) {
        return switch (voices.getFirst()) {
            case PersonVoice person -> new Attribution.Named(people(voices), certainty, grounds);
            case Voice.OrganisationVoice organisation -> new Attribution.Collective(organisation, certainty, grounds);
            case Voice.UnnamedVoice unnamed -> new Attribution.Unnamed(unnamed, certainty, grounds);
        };
    }

    static Attribution nobody() {
        return new Attribution.Unknown(Grounds.of(0, List.of()));
    }

    /// The people among voices, in their order.
    static List<PersonVoice> people(List<? extends Voice> voices) {
        List<PersonVoice> people = new ArrayList<>();
        for (Voice voice : voices) {
            if (voice instanceof PersonVoice person) {
                people.add(person);
            }
        }
        return people;
    }

    private static double weight(double probability) {
        double bounded = Math.clamp(probability, 0.02, 0.98);
        return Math.log(bounded / (1 - bounded));
    }
}
