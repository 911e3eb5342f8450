package fr.verbatim.search;

/// How many of the words a hit must have.
public enum Match {
    /// Every one.
    ALL,
    /// Every one, and when fewer than ten have them, partial hits after.
    BEST,
    /// At least one.
    ANY
}
