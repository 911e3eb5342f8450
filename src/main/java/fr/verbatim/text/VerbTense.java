package fr.verbatim.text;

/// When, and how surely, a finite verb says that something is done.
public enum VerbTense {
    PRESENT,
    /// Imperfect and past historic.
    PAST,
    FUTURE,
    CONDITIONAL,
    SUBJUNCTIVE
}
