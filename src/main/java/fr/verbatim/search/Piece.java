package fr.verbatim.search;

/// A stretch of the words typed, and how it is to be read.
///
/// @param start where `text` begins in what was typed
/// @param text without its signs
/// @param excluded whether quotes that have it are left out
/// @param field the name before the colon, as typed; empty unless the type is `FIELD`
record Piece(Type type, int start, String text, boolean excluded, String field) {
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
        this(type, start, text, excluded, "");
    }
}
