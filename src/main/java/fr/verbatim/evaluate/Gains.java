package fr.verbatim.evaluate;

import java.util.Collections;
import java.util.List;

/// Discounted cumulative gain (Järvelin and Kekäläinen 2002): the gain at rank r, from 1, is divided by log2(r + 1).
final class Gains {
    private Gains() {}

    /// The gain of a ranking against the best one possible, 0 to 1.
    ///
    /// @param ranked the gain of every hit in its order
    /// @param possible the gains there are to be had, in any order
    /// @param depth how many hits count
    static double normalised(List<Double> ranked, List<Double> possible, int depth) {
        List<Double> ideal =
                possible.stream().sorted(Collections.reverseOrder()).toList();
        double best = discounted(ideal, depth);
        return best == 0 ? 0 : discounted(ranked, depth) / best;
    }

    private static double discounted(List<Double> gains, int depth) {
        double sum = 0;
        for (int rank = 1; rank <= Math.min(depth, gains.size()); rank++) {
            sum += gains.get(rank - 1) * Math.log(2) / Math.log(rank + 1.0);
        }
        return sum;
    }
}
