package fr.verbatim.web.page;

/// A stretch of words as shown.
public record Piece(String text, Look look) {
    /// What a stretch is, from which its look follows.
    public enum Look {
        PLAIN,
        /// A word searched for is in it, or, in a document, it is quoted.
        MARKED,
        /// An editor's mark (« […] », a bracket round a correction) and not of the words.
        EDIT,
        /// A writer's sentence about what somebody said, and nobody's own words.
        REPORTED,
        /// The source sets it apart, as it does the title of a work.
        EMPHASISED
    }
}
