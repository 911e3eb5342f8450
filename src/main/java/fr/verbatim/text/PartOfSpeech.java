package fr.verbatim.text;

/// What kind of word a form is.
public enum PartOfSpeech {
    NOUN,
    /// First names, family names, places, brands: the dictionary does not tell them apart.
    PROPER_NOUN,
    ADJECTIVE,
    VERB,
    ADVERB,
    PRONOUN,
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    INTERJECTION,
    OTHER;

    /// The kind that a tag of the dictionary names; its first letter says it.
    static PartOfSpeech ofTag(String tag) {
        if (tag.isEmpty()) {
            return OTHER;
        }
        return switch (tag.charAt(0)) {
            case 'N', 'T' -> NOUN;
            case 'Z' -> PROPER_NOUN;
            case 'J' -> ADJECTIVE;
            case 'V' -> VERB;
            case 'A' -> ADVERB;
            case 'R' -> PRONOUN;
            case 'D' -> DETERMINER;
            case 'P' -> PREPOSITION;
            case 'C' -> CONJUNCTION;
            case 'I' -> INTERJECTION;
            default -> OTHER;
        };
    }
}
