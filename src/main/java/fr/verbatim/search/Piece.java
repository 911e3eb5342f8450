package fr.verbatim.search;

/// A stretch of the words typed, and how it is to be read.
///
/// @param start where `text` begins in what was typed
/// @param text without its signs
/// @param excluded whether quotes that have it are left out
record Piece(Type type, int start, String text, boolean excluded) {
    enum Type {
        /// Words, each wanted on its own.
        WORDS,
        /// Words that stand together, `"…"`.
        PHRASE,
        /// The exact spelling, `="…"`.
        LITERAL,
        /// The beginning of a word, `mot*`.
        PREFIX
    }
}
