package fr.verbatim.quote;

/// Where the signatures of a whole note stand among their bubbles. The page never says so; it is inferred.
enum Convention {
    /// A signature stands below its bubbles.
    LAST(0.38, new Shares(0.905, 0.02, 0.07, 0.005)),
    /// A signature stands above its bubbles.
    FIRST(0.24, new Shares(0.02, 0.905, 0.07, 0.005)),
    /// A signature stands among its bubbles.
    BETWEEN(0.22, new Shares(0.06, 0.06, 0.875, 0.005)),
    /// Every poster has a place of its own for it.
    MIXED(0.16, new Shares(0.42, 0.22, 0.35, 0.01));

    private final double logPrior;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers cannot change.
    private final Shares logPosters;

    /// How many posters of each shape: bubbles only before their signature, only after it, on both sides, none.
    private record Shares(double before, double after, double both, double none) {
        Shares logs() {
            return new Shares(Math.log(before), Math.log(after), Math.log(both), Math.log(none));
        }
    }

    Convention(double prior, Shares posters) {
        this.logPrior = Math.log(prior);
        this.logPosters = posters.logs();
    }

    /// Log-probability of the convention before anything is read.
    double logPrior() {
        return logPrior;
    }

    /// Log-probability that a poster has bubbles before its signature and after it, or only one or neither of them.
    double logPoster(boolean before, boolean after) {
        if (before) {
            return after ? logPosters.both() : logPosters.before();
        }
        return after ? logPosters.after() : logPosters.none();
    }
}
