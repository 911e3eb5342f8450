package fr.verbatim.bench;

import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import java.util.List;

/// A made-up transcript of a debate: labelled turns that take a few speakers in rotation, no two turns alike.
final class Transcript {
    private static final List<String> SPEAKERS =
            List.of("Mme Claire Fontanel", "M. Hugo Bassereau", "Mme la présidente", "M. Yves Marchandeau");
    private static final List<String> OPENINGS = List.of(
            "Je voudrais revenir sur ce point.",
            "On nous avait promis des outils, on a eu des tableaux de bord.",
            "La commission a rendu son avis la semaine dernière.",
            "Personne n'a demandé leur avis aux salarié·es.");
    private static final List<String> ENDINGS = List.of(
            "Il faudra en reparler avec les organisations syndicales.",
            "C'est ce que disait le rapport : « nous manquons de moyens ».",
            "Les élèves, eux, n'ont pas attendu.",
            "Nous demandons un moratoire et des garanties.");

    private Transcript() {}

    /// @param bytes about how long it is
    static CorpusSource of(int bytes) {
        StringBuilder text = new StringBuilder(bytes + 200);
        text.append("COMPTE RENDU DE LA SÉANCE DU 12 MARS 2024\n\n");
        for (int turn = 0; text.length() < bytes; turn++) {
            text.append(pick(SPEAKERS, turn)).append(". – ").append(pick(OPENINGS, turn / 3));
            text.append(" Pour le dossier numéro ").append(turn).append(", la réponse tarde. ");
            text.append(pick(ENDINGS, turn / 5)).append("\n\n");
        }
        return new CorpusSource(Source.ofFile("seance", "seance.txt"), new RawText(text.toString()));
    }

    private static String pick(List<String> of, int which) {
        return of.get(which % of.size());
    }
}
