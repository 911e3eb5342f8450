package fr.verbatim.quote;

import static fr.verbatim.quote.RunChances.NEVER;
import static fr.verbatim.quote.RunChances.logAdd;

import fr.verbatim.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How likely each bubble of a note is to be the words of the signer before, of somebody in the room, or of the signer
/// after.
///
/// Two things are written nowhere: where the signatures of a section stand ([Convention]) and what the gaps of
/// the note mean ([GapRole]). Every run of bubbles ([RunChances]) is weighed under each, chained to its neighbours
/// ([NoteChain]), and what a bubble's reading rests on is known for each. The words are weighed twice: once
/// alone, then with the bubbles that the first time left to one person alone. Linear in the note.
final class SpeakerModel {
    private final Note note;
    private final List<NoteChain> chains = new ArrayList<>();
    private double total;
    private List<List<BubbleCues>> cues;

    SpeakerModel(Note note) {
        this.note = note;
        List<NoteRun> runs = note.runs();
        this.cues = runs.stream().map(run -> cues(run, List.of(), List.of())).toList();
        weigh();
        List<List<Odds>> first = runs.stream().map(this::odds).toList();
        this.cues = runs.stream()
                .map(run -> cues(run, sure(first, run.before()), sure(first, run.after())))
                .toList();
        weigh();
    }

    /// What the model says of one bubble.
    ///
    /// @param probabilities over all hypotheses
    /// @param least the smallest under any hypothesis that is not ruled out
    /// @param cues of its words
    record Odds(Probabilities probabilities, Probabilities least, BubbleCues cues) {}

    /// The odds of the bubbles of one run of the note.
    List<Odds> odds(NoteRun run) {
        int index = run.after() == null ? note.runs().size() - 1 : run.after().index();
        List<Odds> odds = new ArrayList<>();
        List<Share> shares = shares(index);
        for (int i = 0; i < run.bubbles().size(); i++) {
            Probabilities mixed = Probabilities.NONE;
            Probabilities least = new Probabilities(1, 1, 1, 1);
            for (Share share : shares) {
                Probabilities here = share.posterior().get(i);
                mixed = mixed.plus(here, share.share());
                least = share.share() >= Weights.HYPOTHESIS_RULED_OUT ? least.least(here) : least;
            }
            odds.add(new Odds(mixed, least, cues.get(index).get(i)));
        }
        return odds;
    }

    /// How likely one way of setting out the note is, and what it says of a run.
    private record Share(double share, List<Probabilities> posterior) {}

    private List<Share> shares(int run) {
        List<Share> shares = new ArrayList<>();
        for (NoteChain chain : chains) {
            for (Convention convention : Convention.values()) {
                double share = Math.exp(chain.evidence(run, convention) - total);
                shares.add(new Share(share, List.of(chain.posterior(run, convention))));
            }
        }
        return shares;
    }

    /// How likely the note ends in a convention.
    double share(Convention convention) {
        return chains.stream()
                .mapToDouble(chain -> Math.exp(chain.evidence(cues.size() - 1, convention) - total))
                .sum();
    }

    private void weigh() {
        chains.clear();
        total = NEVER;
        for (GapRole gaps : List.of(GapRole.pictures(note.gapShares()), GapRole.BORDERS)) {
            List<RunChances> chances = new ArrayList<>();
            for (int r = 0; r < cues.size(); r++) {
                chances.add(new RunChances(note.runs().get(r), cues.get(r), gaps));
            }
            for (double kept : List.of(Weights.CONVENTION_KEPT_OVER_TITLE, Weights.CONVENTION_KEPT_THROUGHOUT)) {
                NoteChain chain = new NoteChain(note.runs(), chances, gaps, kept);
                chains.add(chain);
                total = logAdd(total, chain.evidence());
            }
        }
    }

    private List<BubbleCues> cues(NoteRun run, List<Bubble> sureBefore, List<Bubble> sureAfter) {
        List<BubbleCues> all = new ArrayList<>();
        Floor.Voice floor = null;
        Bubble previous = note.lastBubbleBefore(run);
        for (Bubble bubble : run.bubbles()) {
            floor = all.size() == run.titleAt() ? null : floor;
            Floor.Voice here =
                    Floor.find(note, bubble, run.signersNear(all.size())).orElse(null);
            floor = here == null ? floor : here;
            List<Evidence> border = previous == null || all.size() == run.titleAt()
                    ? List.of()
                    : all.isEmpty() || here != null ? beginning(previous, bubble) : border(previous, bubble);
            all.add(new BubbleCues(
                    voice(bubble, run.before(), sureBefore),
                    voice(bubble, run.after(), sureAfter),
                    border,
                    floor,
                    here != null,
                    bubble.gapBefore()));
            previous = bubble;
        }
        return all;
    }

    /// The bubbles left to a signer in the first round by far, on both sides of the signature.
    private List<Bubble> sure(List<List<Odds>> first, @Nullable Signer signer) {
        if (signer == null) {
            return List.of();
        }
        List<Bubble> sure = new ArrayList<>();
        int above = signer.index();
        for (int run = above; run <= above + 1; run++) {
            List<Odds> odds = first.get(run);
            for (int i = 0; i < odds.size(); i++) {
                Probabilities p = odds.get(i).probabilities();
                if ((run == above ? p.after() : p.before()) >= Weights.SURE_NEIGHBOUR) {
                    sure.add(note.runs().get(run).bubbles().get(i));
                }
            }
        }
        return sure.size() <= Weights.SURE_NEIGHBOURS
                ? sure
                : nearest(sure, signer).subList(0, Weights.SURE_NEIGHBOURS);
    }

    private static List<Bubble> nearest(List<Bubble> bubbles, Signer signer) {
        return bubbles.stream()
                .sorted((one, other) -> Integer.compare(
                        Math.abs(one.place() - signer.place()), Math.abs(other.place() - signer.place())))
                .toList();
    }

    private List<Evidence> voice(Bubble bubble, @Nullable Signer signer, List<Bubble> sure) {
        return signer == null
                ? List.of()
                : Cues.VOICE.stream()
                        .flatMap(cue -> cue.weigh(note, bubble, signer, sure).stream())
                        .toList();
    }

    private List<Evidence> border(Bubble before, Bubble after) {
        return Cues.BORDER.stream()
                .flatMap(cue -> cue.weigh(note, before, after).stream())
                .toList();
    }

    /// Over a signature, and where somebody in the room begins, the way a bubble begins and the place of a picture tell
    /// whether it goes on with what stands before.
    private List<Evidence> beginning(Bubble before, Bubble after) {
        return Cues.OVER_SIGNATURE.stream()
                .flatMap(cue -> cue.weigh(note, before, after).stream())
                .toList();
    }
}
