package fr.verbatim.quote;

/// How often the place of a picture stands between two bubbles of a note, below a signature and above one. Many notes
/// draw each signer beside the signature, and little else.
record GapShares(double between, double below, double above) {
    /// Places of one kind.
    static final class Count {
        private int places = 2;
        private int gaps = 1;

        void add(boolean gap) {
            places++;
            gaps += gap ? 1 : 0;
        }

        double share() {
            return (double) gaps / places;
        }
    }
}
