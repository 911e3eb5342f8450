package fr.verbatim.ingest;

/// A record whose words say what was withdrawn: they are shown without it, until a curator writes others. An id, which
/// is
/// in every address, is shown as it is.
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
        String told = "« " + key + " » de « " + record + " » " + what + " (withdrawals.yaml) : ";
        return told
                + switch (key) {
                    case "id" ->
                        "toutes ses adresses les montrent ; en donner un autre, partout où il est écrit"
                                + " (withdrawals.yaml et reviews/ compris)";
                    case "file" -> "montré sans eux ; donner au document un autre nom de fichier";
                    default -> "montré sans eux ; le changer dans la fiche";
                };
    }
}
