package fr.verbatim.text;

/// The gender of a form.
public enum Gender {
    MASCULINE,
    FEMININE,
    /// Both (`scénariste`), or a form that has none (`parle`).
    EITHER
}
