package fr.verbatim.ingest;

/// A record whose words say what was withdrawn: they are shown without it, until a curator writes others.
///
/// @param record id of the source or event
/// @param event whether it is an event
/// @param file the document's file; that of the events for an event
/// @param key the field of the record (`title`)
/// @param name whether it is the name of somebody withdrawn, not words of a quote
public record Repetition(String record, boolean event, String file, String key, boolean name) {
    /// One French sentence: what is wrong, and what to do.
    public String message() {
        String what = name ? "dit le nom d'une personne retirée" : "redit des mots retirés";
        return "« " + key + " » de « " + record + " » " + what + " (withdrawals.yaml) : montré sans eux ; "
                + (key.equals("file") ? "donner au document un autre nom de fichier" : "le changer dans la fiche");
    }
}
