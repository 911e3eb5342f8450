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

    /// No letter of any language bears more; putting longer runs into their order takes time that grows with the square
    /// of their length (Unicode Standard Annex 15 sets the same bound for streams).
    private static final int MOST_COMBINING = 30;

    private Marks() {}

    /// A text whose letters bear so many combining marks at most; the same text unless somebody made it to harm.
    static String bounded(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = isCombining(text.charAt(i)) ? run + 1 : 0;
            if (run > MOST_COMBINING) {
                return withoutMore(text);
            }
        }
        return text;
    }

    private static String withoutMore(String text) {
        StringBuilder bounded = new StringBuilder(text.length());
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = isCombining(text.charAt(i)) ? run + 1 : 0;
            if (run <= MOST_COMBINING) {
                bounded.append(text.charAt(i));
            }
        }
        return bounded.toString();
    }

    static boolean isCombining(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
