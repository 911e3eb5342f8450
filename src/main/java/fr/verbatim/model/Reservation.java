package fr.verbatim.model;

/// What the writer of a source leaves open, or denies, about words having been said at all. It goes wherever the words
/// go: without it, « n'a pas dit « … » » would be copied as somebody's words.
///
/// @param kind how far the writer stands back from the words
/// @param printed the verb that says so, as printed (« aurait déclaré », « n'a pas dit »)
public record Reservation(Kind kind, String printed) {
    public Reservation {
        Check.text("printed", printed);
    }

    /// How far the writer stands back.
    public enum Kind {
        /// « aurait déclaré », « a peut-être dit »: hearsay or a guess, which the writer does not vouch for.
        CONDITIONAL,
        /// « n'a pas dit », « nie avoir écrit », « accusé d'avoir crié »: not given as said.
        DENIED
    }
}
