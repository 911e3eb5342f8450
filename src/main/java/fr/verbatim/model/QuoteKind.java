package fr.verbatim.model;

/// How words came into the source.
public enum QuoteKind {
    /// Drawn note: taken down by a third person.
    NOTE,
    /// Between quotation marks in the source.
    DIRECT,
    /// A turn of a transcript.
    RECORDED,
    /// Indirect speech.
    REPORTED,
    /// A publisher's own text.
    STATEMENT
}
