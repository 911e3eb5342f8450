package fr.verbatim.model;

/// How a document sets out who speaks.
public enum Layout {
    /// Bubbles of a drawn note, the signature after or among them.
    DRAWN_NOTES,
    /// Turns opened by the speaker's name.
    TURNS,
    /// Prose that quotes people.
    PROSE,
    /// A publisher's own text.
    STATEMENTS
}
