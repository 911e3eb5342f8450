package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How likely each bubble of a run is to be the words of the signer before, of somebody in the room, or of the signer
/// after.
///
/// A hidden Markov model over the run with three states. The signer before comes first and never comes back
/// once the signer after has begun, unless somebody in the room spoke between; the room is entered only where a
/// [Floor] cue stands. Cues over the words add to a state, cues over the border add to a change.
/// Forward-backward, linear in the run.
final class SpeakerModel {
    static final int BEFORE = 0;
    static final int ROOM = 1;
    static final int AFTER = 2;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Note note;
    private final NoteLayout layout;

    SpeakerModel(Note note) {
        this.note = note;
        this.layout = note.layout();
    }

    /// How likely the three states are; they sum to 1.
    record Probabilities(double before, double room, double after) {
        private static final Probabilities NONE = new Probabilities(0, 0, 0);
    }

    /// What the model says of one bubble.
    ///
    /// @param probabilities of the three states
    /// @param forBefore evidence for the signer before
    /// @param forAfter evidence for the signer after
    /// @param border evidence on the border between this bubble and the one before
    /// @param floor somebody in the room, in this bubble or an earlier one; null when nobody spoke up
    record Odds(
            Probabilities probabilities,
            List<Evidence> forBefore,
            List<Evidence> forAfter,
            List<Evidence> border,
            Floor.@Nullable Voice floor) {}

    List<Odds> odds(NoteRun run) {
        int n = run.bubbles().size();
        List<Bubble> sureBefore = sure(run.before(), true);
        List<Bubble> sureAfter = sure(run.after(), false);
        List<Odds> inputs = new ArrayList<>(n);
        Floor.Voice floor = null;
        double[][] emission = new double[n][];
        boolean[] opens = new boolean[n];
        for (int i = 0; i < n; i++) {
            Bubble bubble = run.bubbles().get(i);
            Optional<Floor.Voice> here = Floor.find(note, bubble);
            opens[i] = here.isPresent();
            floor = here.orElse(floor);
            List<Evidence> before = voice(bubble, run.before(), sureBefore);
            List<Evidence> after = voice(bubble, run.after(), sureAfter);
            List<Evidence> border = i == 0 ? List.of() : border(run.bubbles().get(i - 1), bubble);
            emission[i] = new double[] {
                run.before() == null ? NEVER : sum(before),
                floor == null
                        ? NEVER
                        : here.map(voice -> voice.evidence().weight()).orElse(0.0),
                run.after() == null ? NEVER : sum(after)
            };
            inputs.add(new Odds(Probabilities.NONE, before, after, border, floor));
        }
        posterior(run, emission, opens, inputs);
        return inputs;
    }

    private void posterior(NoteRun run, double[][] emission, boolean[] opens, List<Odds> out) {
        int n = emission.length;
        double[][] forward = new double[n][3];
        double[][] backward = new double[n][3];
        double own = startOwn(run);
        for (int i = 0; i < n; i++) {
            for (int to = 0; to < 3; to++) {
                double in = i == 0 ? start(own, to, opens[0]) : NEVER;
                for (int from = 0; i > 0 && from < 3; from++) {
                    in = logAdd(in, forward[i - 1][from] + step(run, out, i, from, to, opens[i]));
                }
                forward[i][to] = in + emission[i][to];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int from = 0; from < 3; from++) {
                double sum = i == n - 1 ? end(run, from) : NEVER;
                for (int to = 0; i < n - 1 && to < 3; to++) {
                    double next =
                            step(run, out, i + 1, from, to, opens[i + 1]) + emission[i + 1][to] + backward[i + 1][to];
                    sum = logAdd(sum, next);
                }
                backward[i][from] = sum;
            }
            Odds input = out.get(i);
            out.set(
                    i,
                    new Odds(
                            normalise(forward[i], backward[i]),
                            input.forBefore(),
                            input.forAfter(),
                            input.border(),
                            input.floor()));
        }
    }

    private static Probabilities normalise(double[] forward, double[] backward) {
        double total = NEVER;
        for (int s = 0; s < 3; s++) {
            total = logAdd(total, forward[s] + backward[s]);
        }
        return new Probabilities(
                Math.exp(forward[BEFORE] + backward[BEFORE] - total),
                Math.exp(forward[ROOM] + backward[ROOM] - total),
                Math.exp(forward[AFTER] + backward[AFTER] - total));
    }

    private double startOwn(NoteRun run) {
        if (run.titleAt() >= 0) {
            return run.titleAt() == 0 ? Weights.START_OWN_AFTER_TITLE : Weights.START_OWN_BEFORE_TITLE;
        }
        if (layout.signatureFirst()) {
            return Weights.START_OWN_SIGNATURE_FIRST;
        }
        if (layout.signatureLast()) {
            return Weights.START_OWN_SIGNATURE_LAST;
        }
        Signer before = run.before();
        return before != null && layout.bubblesAfter(before.section())
                ? Weights.START_OWN_NEIGHBOURS_DO
                : Weights.START_OWN_NEIGHBOURS_DO_NOT;
    }

    private static double start(double own, int state, boolean opens) {
        return switch (state) {
            case BEFORE -> Math.log(own);
            case ROOM -> opens ? Math.log(0.5) : NEVER;
            default -> Math.log(1 - own);
        };
    }

    private double end(NoteRun run, int state) {
        if (run.before() == null || run.after() == null) {
            return 0;
        }
        double next =
                layout.signatureFirst() && run.titleAt() < 0 ? Weights.END_NEXT_SIGNATURE_FIRST : Weights.END_NEXT;
        if (run.titleAt() == run.bubbles().size()) {
            next = 1 - Weights.END_NEXT;
        }
        return Math.log(state == AFTER ? next : 1 - next);
    }

    /// Log-probability of going from one state to another between the bubbles `i - 1` and `i`.
    private static double step(NoteRun run, List<Odds> inputs, int i, int from, int to, boolean opens) {
        double change = run.titleAt() < 0
                ? Weights.SWITCH
                : run.titleAt() == i ? Weights.SWITCH_AT_TITLE : Weights.SWITCH_OFF_TITLE;
        double odds = Math.log(change / (1 - change)) + sum(inputs.get(i).border());
        double switches = -Math.log1p(Math.exp(-odds));
        double stays = -Math.log1p(Math.exp(odds));
        return switch (from) {
            case BEFORE -> to == BEFORE ? stays : to == AFTER ? switches : opens ? Math.log(0.5) : NEVER;
            case ROOM ->
                to == ROOM
                        ? Math.log(Weights.FLOOR_KEEPS)
                        : Math.log(
                                to == BEFORE
                                        ? Weights.FLOOR_GIVES_BACK
                                        : 1 - Weights.FLOOR_KEEPS - Weights.FLOOR_GIVES_BACK);
            default -> to == AFTER ? 0 : to == ROOM && opens ? Math.log(0.5) : NEVER;
        };
    }

    /// The bubbles next to a signature on the side away from the run: the closest four before it, or three
    /// after it, with the one right above it.
    private List<Bubble> sure(@Nullable Signer signer, boolean before) {
        if (signer == null) {
            return List.of();
        }
        List<Bubble> above = note.runBefore(signer).bubbles();
        List<Bubble> below = note.runAfter(signer).bubbles();
        if (before) {
            return above.subList(Math.max(0, above.size() - 4), above.size());
        }
        List<Bubble> sure = new ArrayList<>(above.subList(Math.max(0, above.size() - 1), above.size()));
        sure.addAll(below.subList(0, Math.min(3, below.size())));
        return sure;
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

    private static double sum(List<Evidence> evidence) {
        return evidence.stream().mapToDouble(Evidence::weight).sum();
    }

    private static double logAdd(double a, double b) {
        if (a == NEVER) {
            return b;
        }
        if (b == NEVER) {
            return a;
        }
        double most = Math.max(a, b);
        return most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }
}
