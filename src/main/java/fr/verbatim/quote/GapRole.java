package fr.verbatim.quote;

/// What the larger gaps of a note are: places of pictures, which may stand anywhere, or the borders of posters.
/// Inferred over the whole note, like the [Convention].
///
/// @param logPrior log-probability before anything is read
/// @param bubbles between two bubbles
/// @param below between a signature and the bubble below it
/// @param above between a signature and the bubble above it
record GapRole(double logPrior, Place bubbles, Place below, Place above) {
    /// The gaps part posters. Where two people's bubbles follow each other without a signature, some notes leave none.
    static final GapRole BORDERS =
            new GapRole(Math.log(0.25), new Place(0.7, 0.02), new Place(0.93, 0.02), new Place(0.93, 0.02));

    /// How often a gap stands at a place.
    ///
    /// @param border where one speaker ends and another begins
    /// @param within where one goes on
    record Place(double border, double within) {
        private static Place anyhow(double share) {
            return new Place(share, share);
        }

        double border(boolean gap) {
            return log(border, gap);
        }

        double within(boolean gap) {
            return log(within, gap);
        }
    }

    /// The gaps are pictures, wherever they stand.
    static GapRole pictures(GapShares shares) {
        return new GapRole(
                Math.log(0.75),
                Place.anyhow(shares.between()),
                Place.anyhow(shares.below()),
                Place.anyhow(shares.above()));
    }

    /// Log-probability of a gap, or of none, where somebody in the room begins or ends: nobody draws a border there.
    double atRoom(boolean gap) {
        return log((bubbles.border + bubbles.within) / 2, gap);
    }

    private static double log(double share, boolean gap) {
        return Math.log(gap ? share : 1 - share);
    }
}
