package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.Arrays;
import java.util.List;

/// The ways to share out one run of bubbles between the signer before, somebody in the room, the signer after
/// and nobody who signs, each with its weight.
///
/// A hidden Markov model of eight states: who speaks, and whether the signer before and the signer after have
/// spoken in the run at all, which is what the neighbouring runs need to know. The signer before comes first and
/// never comes back once the signer after has begun. Before the words are looked at, every border between the
/// two is as likely as any other, save that a section title draws it to itself. Linear in the run.
final class RunChances {
    static final double NEVER = Double.NEGATIVE_INFINITY;
    /// A log-weight that is less by this much changes no digit of a sum whose size is 1 or more.
    private static final double VANISHING = -40;
    private static final double HALF = Math.log(0.5);
    private static final double KEEPS_FLOOR = Math.log(Weights.FLOOR_KEEPS);
    private static final double LEAVES_FLOOR = Math.log(1 - Weights.FLOOR_KEEPS);
    private static final int B = 0;
    private static final int A0 = 5;
    private static final int A1 = 6;
    private static final int NOBODY = 7;
    private static final int STATES = 8;
    /// Whether the signer before, and the signer after, have spoken by the time a state is reached.
    private static final boolean[] SPOKE_BEFORE = {true, false, true, false, true, false, true, false};
    private static final boolean[] SPOKE_AFTER = {false, false, false, true, true, true, true, false};

    private final NoteRun run;
    private final List<BubbleCues> cues;
    private final GapRole gaps;
    private final int n;
    private final double[][] forward;
    private final double[] borderCues;
    private final double[] beforeCues;
    private final double[] afterCues;
    /// [#mass(boolean, boolean)], reckoned once: silent and silent, silent and speaking, and so on.
    private final double[] masses = new double[4];

    RunChances(NoteRun run, List<BubbleCues> cues, GapRole gaps) {
        this.run = run;
        this.cues = cues;
        this.gaps = gaps;
        this.n = cues.size();
        this.borderCues = cues.stream().mapToDouble(cue -> sum(cue.border())).toArray();
        this.beforeCues = cues.stream().mapToDouble(cue -> sum(cue.forBefore())).toArray();
        this.afterCues = cues.stream().mapToDouble(cue -> sum(cue.forAfter())).toArray();
        this.forward = new double[n][STATES];
        for (int i = 0; i < n; i++) {
            for (int to = 0; to < STATES; to++) {
                double in = i == 0 ? start(to) : NEVER;
                double emission = emission(i, to);
                for (int from = 0; i > 0 && emission != NEVER && from < STATES; from++) {
                    if (forward[i - 1][from] != NEVER) {
                        in = logAdd(in, forward[i - 1][from] + step(i, from, to));
                    }
                }
                forward[i][to] = in + emission;
            }
        }
        for (int spoke = 0; spoke < masses.length; spoke++) {
            masses[spoke] = findMass(spoke >= 2, spoke % 2 == 1);
        }
    }

    /// Log-weight of all ways in which the signer before does or does not speak, and likewise the signer after.
    double mass(boolean before, boolean after) {
        return masses[(before ? 2 : 0) + (after ? 1 : 0)];
    }

    private double findMass(boolean before, boolean after) {
        if (n == 0) {
            return before || after ? NEVER : 0;
        }
        double mass = NEVER;
        for (int state = 0; state < STATES; state++) {
            if (SPOKE_BEFORE[state] == before && SPOKE_AFTER[state] == after) {
                mass = logAdd(mass, forward[n - 1][state] + end(state));
            }
        }
        return mass;
    }

    /// How likely each bubble is whose, given what the other runs say.
    ///
    /// @param before log-weight of the rest of the note when the signer before has not, or has, spoken here
    /// @param after the same for the signer after
    Probabilities[] posterior(double[] before, double[] after) {
        Probabilities[] all = new Probabilities[n];
        double[] backward = new double[STATES];
        for (int state = 0; n > 0 && state < STATES; state++) {
            backward[state] = end(state) + before[SPOKE_BEFORE[state] ? 1 : 0] + after[SPOKE_AFTER[state] ? 1 : 0];
        }
        for (int i = n - 1; i >= 0; i--) {
            all[i] = normalise(forward[i], backward);
            double[] earlier = new double[STATES];
            Arrays.fill(earlier, NEVER);
            for (int to = 0; i > 0 && to < STATES; to++) {
                double onwards = emission(i, to) + backward[to];
                for (int from = 0; onwards != NEVER && from < STATES; from++) {
                    earlier[from] = logAdd(earlier[from], step(i, from, to) + onwards);
                }
            }
            backward = earlier;
        }
        return all;
    }

    private static Probabilities normalise(double[] forward, double[] backward) {
        double total = NEVER;
        for (int s = 0; s < STATES; s++) {
            total = logAdd(total, forward[s] + backward[s]);
        }
        double[] share = new double[STATES];
        for (int s = 0; s < STATES; s++) {
            share[s] = Math.exp(forward[s] + backward[s] - total);
        }
        return new Probabilities(
                share[B], share[1] + share[2] + share[3] + share[4], share[A0] + share[A1], share[NOBODY]);
    }

    private double emission(int i, int state) {
        BubbleCues bubble = cues.get(i);
        if (state == NOBODY) {
            return run.before() == null || run.after() == null ? 0 : NEVER;
        }
        if (isRoom(state)) {
            return bubble.floor() == null
                    ? NEVER
                    : bubble.opens() ? bubble.floor().evidence().weight() : 0;
        }
        boolean signed = state == B ? run.before() != null : run.after() != null;
        return signed ? (state == B ? beforeCues[i] : afterCues[i]) : NEVER;
    }

    private double start(int state) {
        boolean gap = run.gapAtStart();
        return switch (state) {
            case B -> gaps.below().within(gap);
            case 1 -> cues.getFirst().opens() ? HALF + gaps.atRoom(gap) : NEVER;
            case A0 -> border(0) + borderCues[0] + gaps.below().border(gap);
            case NOBODY -> Math.log(run.before() == null ? Weights.NOBODY_SIGNS_ABOVE : Weights.NOBODY_SIGNS_BELOW);
            default -> NEVER;
        };
    }

    private double end(int state) {
        boolean gap = run.gapAtEnd();
        return switch (state) {
            case B -> border(n) + gaps.above().border(gap);
            case A0, A1 -> gaps.above().within(gap);
            case NOBODY -> 0;
            default -> gaps.bubbles().border(gap) + (run.after() == null ? 0 : Math.log(Weights.ROOM_UNTIL_SIGNATURE));
        };
    }

    /// Log-weight of going from one state to another between the bubbles `i - 1` and `i`.
    private double step(int i, int from, int to) {
        BubbleCues bubble = cues.get(i);
        boolean gap = i != run.titleAt() && bubble.gapBefore();
        if (from == to) {
            return isRoom(from)
                    ? KEEPS_FLOOR + gaps.bubbles().within(gap)
                    : gaps.bubbles().within(gap);
        }
        double change = borderCues[i]
                + (isRoom(from) || isRoom(to)
                        ? gaps.atRoom(gap)
                        : gaps.bubbles().border(gap));
        double room = bubble.opens() ? HALF : NEVER;
        double leaves = LEAVES_FLOOR;
        double weight = switch (from) {
            case B -> to == A1 ? border(i) : to == 2 ? room : NEVER;
            case 1 -> to == A0 ? leaves + title(i) : to == B ? givesBack() : NEVER;
            case 2 -> to == A1 ? leaves + border(i) : to == B ? givesBack() : NEVER;
            case 3 -> to == A0 ? leaves : NEVER;
            case 4 -> to == A1 ? leaves : NEVER;
            case A0 -> to == 3 ? room : NEVER;
            case A1 -> to == 4 ? room : NEVER;
            default -> NEVER;
        };
        return weight == NEVER ? NEVER : weight + change;
    }

    private double givesBack() {
        return Math.log(run.after() == null ? Weights.FLOOR_GIVES_BACK_AT_END : Weights.FLOOR_GIVES_BACK);
    }

    private double border(int k) {
        int title = run.titleAt();
        if (title < 0) {
            return k == 0 || k == n
                    ? 0
                    : -Math.log(Math.max(Weights.BUBBLES_A_SIDE - 1, (n - 1) / Weights.BORDERS_AT_MOST));
        }
        if (k == title) {
            return Math.log(1 - Weights.TITLE_LATE - Weights.TITLE_EARLY);
        }
        return k < title ? Math.log(Weights.TITLE_LATE / title) : Math.log(Weights.TITLE_EARLY / (n - title));
    }

    private double title(int k) {
        return run.titleAt() < 0 ? 0 : border(k);
    }

    private static boolean isRoom(int state) {
        return state >= 1 && state <= 4;
    }

    static double sum(List<Evidence> evidence) {
        return evidence.stream().mapToDouble(Evidence::weight).sum();
    }

    static double logAdd(double a, double b) {
        if (a == NEVER) {
            return b;
        }
        if (b == NEVER) {
            return a;
        }
        double most = Math.max(a, b);
        double less = Math.min(a, b) - most;
        return less < VANISHING && Math.abs(most) >= 1 ? most : most + Math.log1p(Math.exp(less));
    }
}
