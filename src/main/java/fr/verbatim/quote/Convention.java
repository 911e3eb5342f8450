package fr.verbatim.quote;

/// Where the signatures of a whole note stand among their bubbles. The page never says so; it is inferred.
enum Convention {
    /// A signature stands below its bubbles.
    LAST(0.38, new double[][] {{0.005, 0.01}, {0.945, 0.04}}),
    /// A signature stands above its bubbles.
    FIRST(0.24, new double[][] {{0.005, 0.945}, {0.01, 0.04}}),
    /// A signature stands among its bubbles.
    BETWEEN(0.22, new double[][] {{0.005, 0.06}, {0.06, 0.875}}),
    /// Every poster has a place of its own for it.
    MIXED(0.16, new double[][] {{0.01, 0.22}, {0.42, 0.35}});

    private final double prior;
    private final double[][] poster;

    Convention(double prior, double[][] poster) {
        this.prior = prior;
        this.poster = poster;
    }

    /// Log-probability of the convention before anything is read.
    double logPrior() {
        return Math.log(prior);
    }

    /// Log-probability that a poster has bubbles before its signature and after it, or only one or neither of them.
    double logPoster(boolean before, boolean after) {
        return Math.log(poster[before ? 1 : 0][after ? 1 : 0]);
    }
}
