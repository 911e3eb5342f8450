package fr.verbatim.web;

import fr.verbatim.model.QuoteKind;
import fr.verbatim.web.page.Badge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is answered to somebody who verifies a sentence, in French.
final class VerifyWordings {
    private VerifyWordings() {}

    static String title(Verification found) {
        return switch (found.name()) {
            case NOT_ASKED -> words(found).text();
            case CONFIRMED, UNCONFIRMED, MISATTRIBUTED ->
                words(found).text() + "\u00A0; "
                        + name(found).text().substring(0, 1).toLowerCase(Locale.FRENCH)
                        + name(found).text().substring(1);
        };
    }

    /// One on the words, one on the name where it was judged.
    static List<Badge> badges(Verification found) {
        List<Badge> badges = new ArrayList<>(List.of(words(found)));
        if (found.name() != Verification.Name.NOT_ASKED) {
            badges.add(name(found));
        }
        return badges;
    }

    static Badge words(Verification found) {
        return switch (found.words()) {
            case EXACT ->
                new Badge("established", "Citation exacte", "Ces mots sont ceux du document, de bout en bout.");
            case TRUNCATED ->
                new Badge(
                        "probable",
                        "Citation tronquée",
                        "Ces mots sont dans le document, mais ils n'en sont qu'une partie : voyez ce qui manque.");
            case ABRIDGED ->
                new Badge(
                        "probable",
                        "Citation abrégée",
                        "Ces mots sont dans le document ; des mots ont été omis là où la citation le signale : voyez"
                                + " lesquels.");
            case JOINED ->
                new Badge(
                        "probable",
                        "Citations voisines, réunies en une",
                        "Ces mots sont ceux du document, mais ils réunissent "
                                + French.counted(found.hits().size(), "citation", "citations")
                                + " qui s'y suivent" + voices(found) + ".");
            case MODIFIED ->
                new Badge(
                        "ambiguous",
                        "Citation modifiée",
                        "Un passage proche existe, avec d'autres mots : voyez la différence.");
            case TOO_SHORT ->
                new Badge(
                        "unknown",
                        "Trop court pour en juger",
                        "Un ou deux mots se trouvent partout : donnez la phrase entière.");
            case NOT_FOUND ->
                new Badge(
                        "unknown",
                        "Introuvable ici",
                        "Aucune citation proche dans les documents de ce site. Cela ne dit pas que la phrase n'a pas"
                                + " été prononcée ailleurs.");
        };
    }

    static Badge name(Verification found) {
        return switch (found.name()) {
            case NOT_ASKED -> new Badge("unknown", "Nom non vérifié", null);
            case CONFIRMED -> new Badge("established", "Nom conforme au document", "Le document donne ce nom.");
            case UNCONFIRMED -> new Badge("probable", "Nom non confirmé par le document", unconfirmed(found));
            case MISATTRIBUTED ->
                new Badge(
                        "ambiguous",
                        "Attribuée à quelqu'un d'autre",
                        found.hasSeveralVoices()
                                ? "Le document ne donne pas tous ces mots à ce nom."
                                : "Le document ne donne pas ces mots à ce nom.");
        };
    }

    private static String unconfirmed(Verification found) {
        boolean reported = found.hits().stream().anyMatch(hit -> hit.quote().kind() == QuoteKind.REPORTED);
        return reported
                ? "Le document rapporte des propos sans en donner les mots : la phrase est de qui l'a écrit."
                : "Le document ne dit pas avec certitude que ces mots sont à ce nom : voyez ce qu'il porte.";
    }

    private static String voices(Verification found) {
        return found.hasSeveralVoices() ? ", et qui ne sont pas de la même voix" : "";
    }
}
