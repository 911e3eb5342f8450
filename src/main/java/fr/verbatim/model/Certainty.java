package fr.verbatim.model;

/// How sure a name is, the surest first.
public enum Certainty {
    /// Somebody checked it.
    REVIEWED,
    /// The source leaves no other reading.
    ESTABLISHED,
    /// The best reading.
    PROBABLE
}
