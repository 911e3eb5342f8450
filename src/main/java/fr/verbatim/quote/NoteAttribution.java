package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Turns the model's probabilities into an attribution: a name when one reading stands out, else the candidates.
final class NoteAttribution {
    private final NoteRun run;
    private final SpeakerModel.Odds odds;
    private final Bubble bubble;
    private final int index;

    NoteAttribution(NoteRun run, SpeakerModel.Odds odds, int index) {
        this.run = run;
        this.odds = odds;
        this.index = index;
        this.bubble = run.bubbles().get(index);
    }

    Attribution attribute() {
        Signer before = run.before();
        Signer after = run.after();
        if (before == null && after == null) {
            return new Attribution.Unknown(Grounds.of(0, List.of()));
        }
        List<Reading> readings = new ArrayList<>();
        boolean same = before != null && after != null && before.isSameAs(after);
        SpeakerModel.Probabilities p = odds.probabilities();
        if (before != null) {
            readings.add(new Reading(
                    before.voice(),
                    before.speaker().label(),
                    same ? p.before() + p.after() : p.before(),
                    SpeakerModel.BEFORE));
        }
        if (after != null && !same) {
            readings.add(new Reading(after.voice(), after.speaker().label(), p.after(), SpeakerModel.AFTER));
        }
        Floor.Voice floor = odds.floor();
        if (floor != null) {
            readings.add(new Reading(new Voice.UnnamedVoice(floor.description()), null, p.room(), SpeakerModel.ROOM));
        }
        readings.sort(Comparator.comparingDouble(Reading::probability).reversed());
        return attribution(readings);
    }

    private Attribution attribution(List<Reading> readings) {
        Reading best = readings.getFirst();
        List<Candidate> candidates = readings.stream()
                .filter(reading -> reading.probability() >= Weights.CANDIDATE)
                .map(reading -> new Candidate(reading.voice(), Math.min(1, reading.probability())))
                .toList();
        if (best.probability() < Weights.PROBABLE && candidates.size() >= 2) {
            return new Attribution.Ambiguous(
                    candidates, new Grounds(null, best.probability(), List.of(), evidence(best), null));
        }
        List<Candidate> others = candidates.stream()
                .filter(candidate -> !candidate.voice().equals(best.voice()))
                .toList();
        Grounds grounds = new Grounds(best.label(), Math.min(1, best.probability()), others, evidence(best), null);
        Certainty certainty = certainty(best);
        return switch (best.voice()) {
            case Voice.PersonVoice person -> new Attribution.Named(List.of(person), certainty, grounds);
            case Voice.OrganisationVoice organisation -> new Attribution.Collective(organisation, certainty, grounds);
            case Voice.UnnamedVoice unnamed -> new Attribution.Unnamed(unnamed, certainty, grounds);
        };
    }

    /// A join of bubbles that are not neighbours is a reading, never the only one; so is a voice in the room.
    private Certainty certainty(Reading best) {
        boolean doubtful = bubble.distant()
                || best.state() == SpeakerModel.ROOM
                        && index > 0
                        && odds.border().isEmpty();
        return best.probability() >= Weights.ESTABLISHED && !doubtful ? Certainty.ESTABLISHED : Certainty.PROBABLE;
    }

    private List<Evidence> evidence(Reading best) {
        List<Evidence> evidence = new ArrayList<>();
        switch (best.state()) {
            case SpeakerModel.BEFORE -> {
                evidence.add(signatureAbove());
                evidence.addAll(odds.forBefore());
            }
            case SpeakerModel.AFTER -> {
                evidence.add(signatureBelow());
                evidence.addAll(odds.forAfter());
            }
            default -> {
                Floor.Voice floor = Objects.requireNonNull(odds.floor(), "Bug: the room spoke without a cue");
                evidence.add(floor.evidence());
            }
        }
        for (Evidence border : odds.border()) {
            evidence.add(new Evidence(border.cue(), border.explanation(), -border.weight(), border.span()));
        }
        Evidence join = bubble.join();
        if (join != null) {
            evidence.add(join);
        }
        evidence.sort(Comparator.comparingDouble((Evidence one) -> Math.abs(one.weight()))
                .reversed());
        return evidence;
    }

    private Evidence signatureAbove() {
        Signer signer = Objects.requireNonNull(run.before(), "Bug: no signature above");
        String where = run.after() == null ? "la seule signature au-dessus est" : "sous la signature de";
        return signature("signature-above", signer, where + " " + signer.voice().display());
    }

    private Evidence signatureBelow() {
        Signer signer = Objects.requireNonNull(run.after(), "Bug: no signature below");
        int bubbles = run.bubbles().size() - index;
        String where = run.before() == null
                ? "la première signature de la page, au-dessous, est celle de"
                : bubbles == 1
                        ? "juste au-dessus de la signature de"
                        : bubbles + " bulles au-dessus de la signature de";
        return signature("signature-below", signer, where + " " + signer.voice().display());
    }

    private Evidence signature(String cue, Signer signer, String explanation) {
        boolean above = cue.equals("signature-above");
        double likely =
                above ? odds.probabilities().before() : odds.probabilities().after();
        double p = Math.min(0.999, Math.max(0.001, likely));
        double words = (above ? odds.forBefore() : odds.forAfter())
                .stream().mapToDouble(Evidence::weight).sum();
        return new Evidence(
                cue,
                explanation,
                Math.log(p / (1 - p)) - words,
                signer.speaker().span());
    }

    private record Reading(Voice voice, @Nullable String label, double probability, int state) {}
}
