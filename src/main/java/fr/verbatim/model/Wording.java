package fr.verbatim.model;

/// Whose words a quote is made of.
public enum Wording {
    SPEAKER,
    NOTE_TAKER,
    /// The writer's sentence about a person, never set as the person's own.
    SOURCE
}
