package fr.verbatim.web.page;

/// A stretch of a quote's words as shown.
///
/// @param marked whether a word searched for is in it, or, in a document, whether it is quoted
/// @param edit whether it is an editor's mark (« […] », a bracket round a correction) and not of the words
/// @param reported whether it is a writer's sentence about what somebody said, and nobody's own words
public record Piece(String text, boolean marked, boolean edit, boolean reported) {
    public Piece(String text, boolean marked, boolean edit) {
        this(text, marked, edit, false);
    }
}
