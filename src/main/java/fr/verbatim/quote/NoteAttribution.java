package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Voice;
import fr.verbatim.quote.NoteReading.Speaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Turns the model's probabilities into an attribution: a name when one reading stands out, else the candidates.
final class NoteAttribution {
    private final NoteRun run;
    private final SpeakerModel.Odds odds;
    private final NoteJudgement judgement;
    private final Bubble bubble;
    private final int index;

    /// @param all the odds of the bubbles of a run
    /// @param index which of them
    NoteAttribution(NoteRun run, List<SpeakerModel.Odds> all, int index) {
        this.run = run;
        this.odds = all.get(index);
        this.judgement = new NoteJudgement(run, all, index);
        this.index = index;
        this.bubble = run.bubbles().get(index);
    }

    Attribution attribute() {
        Signer before = run.before();
        Signer after = run.after();
        if (before == null && after == null) {
            return new Attribution.Unknown(Grounds.of(0, List.of()));
        }
        List<NoteReading> readings = new ArrayList<>();
        boolean same = before != null && after != null && before.isSameAs(after);
        Probabilities p = odds.probabilities();
        Probabilities least = odds.least();
        if (before != null) {
            double either = same ? p.before() + p.after() : p.before();
            double anyhow = same ? 1 - p.room() - p.nobody() : least.before();
            boolean above = !same || p.before() >= p.after();
            readings.add(new NoteReading(
                    before.voices(), before.label(), either, anyhow, above ? Speaking.BEFORE : Speaking.AFTER));
        }
        if (after != null && !same) {
            readings.add(new NoteReading(after.voices(), after.label(), p.after(), least.after(), Speaking.AFTER));
        }
        Floor.Voice floor = odds.cues().floor();
        if (floor != null) {
            Signer elsewhere = floor.signer();
            List<Voice> voices =
                    elsewhere == null ? List.of(new Voice.UnnamedVoice(floor.description())) : elsewhere.voices();
            String label = elsewhere == null ? null : elsewhere.label();
            readings.add(new NoteReading(voices, label, p.room(), least.room(), Speaking.ROOM));
        }
        if (p.nobody() > 0) {
            Voice voice = new Voice.UnnamedVoice("une personne qui ne signe pas");
            readings.add(new NoteReading(List.of(voice), null, p.nobody(), least.nobody(), Speaking.NOBODY));
        }
        readings.sort(Comparator.comparingDouble(NoteReading::probability).reversed());
        return attribution(readings);
    }

    private Attribution attribution(List<NoteReading> readings) {
        NoteReading best = readings.getFirst();
        List<Candidate> candidates = readings.stream()
                .filter(this::isCandidate)
                .flatMap(reading -> reading.voices().stream()
                        .map(voice -> new Candidate(voice, Math.min(1, reading.probability()))))
                .toList();
        boolean oneOfThem = best.people().size() > 1
                && OwnBody.SAYS_I.matcher(bubble.text()).find();
        if ((best.probability() < judgement.enough(best) || oneOfThem) && candidates.size() >= 2) {
            return new Attribution.Ambiguous(
                    candidates, new Grounds(null, best.probability(), List.of(), evidence(best), null));
        }
        List<Candidate> others = candidates.stream()
                .filter(candidate -> !best.voices().contains(candidate.voice()))
                .toList();
        Grounds grounds = new Grounds(best.label(), Math.min(1, best.probability()), others, evidence(best), null);
        return Attributions.of(best.voices(), certainty(best), grounds);
    }

    private boolean isCandidate(NoteReading reading) {
        return reading.probability()
                >= (reading.speaking() == Speaking.ROOM ? Weights.CANDIDATE_IN_ROOM : Weights.CANDIDATE);
    }

    /// A join of bubbles that are not neighbours is a reading, never the only one.
    private Certainty certainty(NoteReading best) {
        return judgement.isOnly(best) && !bubble.distant() ? Certainty.ESTABLISHED : Certainty.PROBABLE;
    }

    private List<Evidence> evidence(NoteReading best) {
        List<Evidence> evidence = new ArrayList<>();
        switch (best.speaking()) {
            case BEFORE -> {
                evidence.add(signatureAbove());
                evidence.addAll(odds.cues().forBefore());
            }
            case AFTER -> {
                evidence.add(signatureBelow());
                evidence.addAll(odds.cues().forAfter());
            }
            case ROOM ->
                evidence.add(Objects.requireNonNull(odds.cues().floor(), "Bug: the room spoke without a cue")
                        .evidence());
            case NOBODY -> {}
        }
        // What ties the first bubble of a run to the one before ties it to the other signer.
        double side = index == 0 && best.speaking() == Speaking.AFTER ? 1 : -1;
        for (Evidence border : odds.cues().border()) {
            evidence.add(new Evidence(border.cue(), border.explanation(), side * border.weight(), border.span()));
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
        String where = run.after() == null ? "seule signature au-dessus" : "sous cette signature";
        return signature("signature-above", signer, where + " : " + signer.display());
    }

    private Evidence signatureBelow() {
        Signer signer = Objects.requireNonNull(run.after(), "Bug: no signature below");
        int bubbles = run.bubbles().size() - index;
        String where = run.before() == null
                ? "première signature de la page, au-dessous"
                : bubbles == 1
                        ? "juste au-dessus de cette signature"
                        : bubbles + " bulles au-dessus de cette signature";
        return signature("signature-below", signer, where + " : " + signer.display());
    }

    private Evidence signature(String cue, Signer signer, String explanation) {
        boolean above = cue.equals("signature-above");
        double likely =
                above ? odds.probabilities().before() : odds.probabilities().after();
        double p = Math.min(0.999, Math.max(0.001, likely));
        double words = (above ? odds.cues().forBefore() : odds.cues().forAfter())
                .stream().mapToDouble(Evidence::weight).sum();
        return new Evidence(
                cue,
                explanation,
                NoteJudgement.logOdds(p) - words,
                signer.speaker().span());
    }
}
