package fr.verbatim.ingest;

/// A quote that goes because of a withdrawal that does not name it.
///
/// @param quote its id
/// @param why what ties it to the withdrawal
public record Along(String quote, Why why) {
    /// What ties a quote to a withdrawal.
    public enum Why {
        /// A name that is to be hidden cannot be parted from it.
        NAME,
        /// Its speaker is given by a part of the name of a person withdrawn.
        LABEL,
        /// It repeats words taken out, and is not known to be somebody else's.
        REPETITION
    }
}
