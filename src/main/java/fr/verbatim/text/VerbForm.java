package fr.verbatim.text;

/// Which form of a verb a word is.
public enum VerbForm {
    INFINITIVE,
    PRESENT_PARTICIPLE,
    PAST_PARTICIPLE,
    IMPERATIVE,
    /// Indicative, conditional, subjunctive.
    FINITE
}
