package fr.verbatim.text;

/// The marks that hold the parts of a word together until [WordParts] takes it apart. The tokenizer does not break at
/// them (UAX #29: MidLetter, ExtendNumLet), and none is a letter.
final class Marks {
    /// Between the parts of an inclusive form; the midpoint itself.
    static final char INCLUSIVE = '\u00B7';
    /// Between the parts of a compound.
    static final char HYPHEN = '\u203F';
    /// To be deleted: between the groups of a number.
    static final char NOTHING = '\u2040';

    private Marks() {}
}
