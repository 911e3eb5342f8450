package fr.verbatim.model;

/// What a date, place or event stands on.
public enum Basis {
    /// The source prints it.
    PRINTED,
    /// It follows from what the source prints.
    INFERRED,
    UNKNOWN
}
