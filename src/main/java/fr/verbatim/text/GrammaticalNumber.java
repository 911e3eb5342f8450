package fr.verbatim.text;

/// The number of a form.
public enum GrammaticalNumber {
    SINGULAR,
    PLURAL,
    /// Both (`refus`), or a form that has none (`parler`).
    EITHER
}
