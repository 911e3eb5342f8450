package fr.verbatim.quote;

import static fr.verbatim.quote.RunChances.NEVER;
import static fr.verbatim.quote.RunChances.logAdd;

import java.util.Arrays;
import java.util.List;

/// The runs of a note chained over the signatures between them: a poster is what its signer says in the run
/// before and in the run after, and its [Convention] is mostly that of the poster before. Forward and backward
/// over the signatures, linear in the note.
///
/// In the tables, 0 stands for a signer who is silent in a run and 1 for one who speaks.
@SuppressWarnings("EnumOrdinal") // the tables of a dynamic programme have a row a convention.
final class NoteChain {
    private static final Convention[] CONVENTIONS = Convention.values();

    private final List<NoteRun> runs;
    private final List<RunChances> chances;
    /// Log-weight of all before a run, by the convention of its signer before and whether that signer speaks in it.
    private final double[][][] left;
    /// Log-weight of all after a run, by the same convention and whether the signer after speaks in it.
    private final double[][][] right;
    private final GapRole gaps;
    private final double keptOverTitle;
    private final double[][] atStart = changes(1);
    private final double[][] inSection = changes(Weights.CONVENTION_KEPT);
    private final double[][] overTitle;

    /// @param kept how likely the convention of one section is that of the next
    NoteChain(List<NoteRun> runs, List<RunChances> chances, GapRole gaps, double kept) {
        this.keptOverTitle = kept;
        this.overTitle = changes(kept);
        this.runs = runs;
        this.chances = chances;
        this.gaps = gaps;
        int n = runs.size();
        left = new double[n][CONVENTIONS.length][];
        right = new double[n][CONVENTIONS.length][];
        for (Convention convention : CONVENTIONS) {
            left[0][convention.ordinal()] = new double[] {convention.logPrior(), NEVER};
            right[n - 1][convention.ordinal()] = new double[] {0, NEVER};
        }
        for (int r = 0; r + 1 < n; r++) {
            left[r + 1] = forward(r);
        }
        for (int r = n - 2; r >= 0; r--) {
            right[r] = backward(r);
        }
    }

    /// Log-weight of the whole note.
    double evidence() {
        double all = NEVER;
        for (Convention convention : CONVENTIONS) {
            all = logAdd(all, evidence(0, convention));
        }
        return all;
    }

    /// Log-weight of the whole note when the signer before a run keeps to a convention.
    double evidence(int run, Convention convention) {
        double all = NEVER;
        for (int b = 0; b < 2; b++) {
            for (int a = 0; a < 2; a++) {
                double mass = chances.get(run).mass(b == 1, a == 1);
                all = logAdd(all, left[run][convention.ordinal()][b] + mass + right[run][convention.ordinal()][a]);
            }
        }
        double alike =
                keptOverTitle == Weights.CONVENTION_KEPT_THROUGHOUT ? Weights.SET_OUT_ALIKE : 1 - Weights.SET_OUT_ALIKE;
        return all + gaps.logPrior() + Math.log(alike);
    }

    /// How likely the bubbles of a run are whose when the signer before it keeps to a convention;
    /// reckoned when asked for, because those of a whole long note would take much memory.
    Probabilities[] posterior(int run, Convention convention) {
        return chances.get(run).posterior(left[run][convention.ordinal()], right[run][convention.ordinal()]);
    }

    private double[][] forward(int run) {
        double[][] next = never();
        for (Convention from : CONVENTIONS) {
            double[] spoken = {NEVER, NEVER};
            for (int b = 0; b < 2; b++) {
                for (int a = 0; a < 2; a++) {
                    spoken[a] = logAdd(
                            spoken[a],
                            left[run][from.ordinal()][b] + chances.get(run).mass(b == 1, a == 1));
                }
            }
            for (Convention to : CONVENTIONS) {
                for (int a = 0; a < 2; a++) {
                    for (int b = 0; b < 2; b++) {
                        next[to.ordinal()][b] = logAdd(
                                next[to.ordinal()][b],
                                spoken[a] + change(run, from, to) + to.logPoster(a == 1, b == 1));
                    }
                }
            }
        }
        return next;
    }

    private double[][] backward(int run) {
        double[][] earlier = never();
        for (Convention to : CONVENTIONS) {
            double[] rest = {NEVER, NEVER};
            for (int b = 0; b < 2; b++) {
                for (int a = 0; a < 2; a++) {
                    double mass = chances.get(run + 1).mass(b == 1, a == 1);
                    rest[b] = logAdd(rest[b], mass + right[run + 1][to.ordinal()][a]);
                }
            }
            for (Convention from : CONVENTIONS) {
                for (int a = 0; a < 2; a++) {
                    for (int b = 0; b < 2; b++) {
                        earlier[from.ordinal()][a] = logAdd(
                                earlier[from.ordinal()][a],
                                rest[b] + change(run, from, to) + to.logPoster(a == 1, b == 1));
                    }
                }
            }
        }
        return earlier;
    }

    /// Log-probability that the signer after a run keeps to `to` when the signer before it kept to `from`.
    private double change(int run, Convention from, Convention to) {
        NoteRun between = runs.get(run);
        double[][] changes = between.before() == null
                ? atStart
                : between.titleAt() < 0 && between.orphans().isEmpty() ? inSection : overTitle;
        return changes[from.ordinal()][to.ordinal()];
    }

    /// @param kept how likely a convention is that of the next poster
    private static double[][] changes(double kept) {
        double[][] changes = new double[CONVENTIONS.length][CONVENTIONS.length];
        for (Convention from : CONVENTIONS) {
            for (Convention to : CONVENTIONS) {
                double same = from == to ? kept : 0;
                changes[from.ordinal()][to.ordinal()] = Math.log(same + (1 - kept) * Math.exp(to.logPrior()));
            }
        }
        return changes;
    }

    private static double[][] never() {
        double[][] table = new double[CONVENTIONS.length][2];
        Arrays.stream(table).forEach(row -> Arrays.fill(row, NEVER));
        return table;
    }
}
