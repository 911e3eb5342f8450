package fr.verbatim.quote;

/// What the larger gaps of a note are: places of pictures, which may stand anywhere, or the borders of posters.
/// Inferred over the whole note, like the [Convention].
///
/// @param logPrior log-probability before anything is read
/// @param atBorder how often a gap stands between two speakers
/// @param inside how often one stands between two bubbles, or a bubble and a signature, of one speaker
record GapRole(double logPrior, double atBorder, double inside) {
    /// The gaps part posters.
    static final GapRole BORDERS = new GapRole(Math.log(0.25), 0.93, 0.02);

    /// The gaps are pictures, wherever they stand.
    ///
    /// @param share of the places of the note that hold one
    static GapRole pictures(double share) {
        return new GapRole(Math.log(0.75), share, share);
    }

    /// Log-probability of a gap, or of none, between two speakers.
    double between(boolean gap) {
        return Math.log(gap ? atBorder : 1 - atBorder);
    }

    /// Log-probability of a gap, or of none, where one speaker goes on.
    double within(boolean gap) {
        return Math.log(gap ? inside : 1 - inside);
    }
}
