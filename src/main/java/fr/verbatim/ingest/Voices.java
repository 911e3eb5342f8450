package fr.verbatim.ingest;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.UnnamedVoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who speaks in an attribution, and the same attribution with a voice hidden.
final class Voices {
    private Voices() {}

    /// The people who said it, or may have said it.
    static List<Voice.PersonVoice> people(Attribution attribution) {
        return attribution.voices().stream()
                .filter(Voice.PersonVoice.class::isInstance)
                .map(Voice.PersonVoice.class::cast)
                .toList();
    }

    /// Names of all who said it or may have said it, the readings not chosen included.
    static List<String> names(Attribution attribution) {
        Stream<Voice> others = attribution.grounds().alternatives().stream().map(Candidate::voice);
        return Stream.concat(attribution.voices().stream(), others)
                .filter(voice -> !(voice instanceof UnnamedVoice))
                .map(Voice::display)
                .toList();
    }

    /// How a source labels those who speak, where that is all that is known of them: without a name, under one that no
    /// record has, or not at all.
    ///
    /// @param unclear people who may be somebody else than their name says
    static List<String> labels(Attribution attribution, Predicate<Voice.PersonVoice> unclear) {
        Stream<String> voices = attribution.voices().stream()
                .filter(voice -> switch (voice) {
                    case Voice.PersonVoice person -> unclear.test(person);
                    case UnnamedVoice unnamed -> true;
                    case Voice.OrganisationVoice organisation -> false;
                })
                .map(Voice::display);
        String printed = attribution.grounds().label();
        return attribution instanceof Attribution.Unknown && printed != null
                ? Stream.concat(voices, Stream.of(printed)).toList()
                : voices.toList();
    }

    /// The attribution without the voices that may not be named, nor what the name was read from.
    static Attribution hide(Attribution attribution, Predicate<Voice> hidden) {
        return switch (attribution) {
            case Attribution.Named named -> hide(named, hidden);
            case Attribution.Collective collective ->
                hidden.test(collective.speaker())
                        ? new Attribution.Unnamed(
                                new UnnamedVoice(UnnamedVoice.WITHDRAWN), collective.sure(), bare(collective))
                        : collective;
            case Attribution.Ambiguous ambiguous ->
                ambiguous.candidates().stream().map(Candidate::voice).anyMatch(hidden)
                        ? new Attribution.Ambiguous(
                                ambiguous.candidates().stream()
                                        .map(one -> hide(one, hidden))
                                        .toList(),
                                bare(ambiguous))
                        : ambiguous;
            case Attribution.Unnamed unnamed -> unnamed;
            case Attribution.Unknown unknown -> unknown;
        };
    }

    private static Attribution hide(Attribution.Named named, Predicate<Voice> hidden) {
        if (named.speakers().stream().noneMatch(hidden)) {
            return named;
        }
        List<String> together = named.speakers().stream()
                .filter(hidden.negate())
                .map(Voice::display)
                .collect(Collectors.toCollection(ArrayList::new));
        together.add(UnnamedVoice.WITHDRAWN);
        return new Attribution.Unnamed(new UnnamedVoice(String.join(" et ", together)), named.sure(), bare(named));
    }

    private static Candidate hide(Candidate candidate, Predicate<Voice> hidden) {
        return hidden.test(candidate.voice())
                ? new Candidate(new UnnamedVoice(UnnamedVoice.WITHDRAWN), candidate.probability())
                : candidate;
    }

    /// Label, other readings and evidence tell the name, or the role that tells it.
    private static Grounds bare(Attribution attribution) {
        return Grounds.of(attribution.grounds().probability(), List.of());
    }
}
