package fr.verbatim.evaluate;

/// One question put to the program, with the annotated answer in hand.
interface Metric {
    /// Asks, compares, counts.
    ///
    /// @throws Unmeasurable when what it needs is not there
    Score measure();
}
