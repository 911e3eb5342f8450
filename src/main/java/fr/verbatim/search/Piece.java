package fr.verbatim.search;

/// A stretch of the words typed, and how it is to be read.
///
/// @param start where `text` begins in what was typed
/// @param text without its signs
/// @param excluded whether quotes that have it are left out
/// @param field the name before the colon, as typed; empty unless the type is `FIELD`
/// @param whole what was typed, signs and all
record Piece(Type type, int start, String text, boolean excluded, String field, String whole) {
    enum Type {
        /// Words, each wanted on its own.
        WORDS,
        /// Words that stand together, `"…"`.
        PHRASE,
        /// The exact spelling, `="…"`.
        LITERAL,
        /// The beginning of a word, `mot*`.
        PREFIX,
        /// A value of a field, `personne:larizza`.
        FIELD,
        /// `OU` between two things.
        OR
    }

    Piece(Type type, int start, String text, boolean excluded) {
        this(type, start, text, excluded, "", text);
    }

    /// Whether spaces stand at the colon of a field, as French sets it: it may be a sentence.
    boolean loose() {
        return !whole.startsWith(field + ":")
                || whole.length() > field.length() + 1 && Character.isSpaceChar(whole.charAt(field.length() + 1));
    }

    /// The same as mere words.
    Piece asWords() {
        return new Piece(Type.WORDS, start, whole, excluded);
    }
}
