package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Correction;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.web.Verification.Name;
import fr.verbatim.web.Verification.Part;
import fr.verbatim.web.Verification.Words;
import fr.verbatim.web.page.Badge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is answered to somebody who verifies a sentence, in French.
final class VerifyWordings {
    private static final String PROBABLE = " (attribution probable, à confirmer)";
    private static final String UNSURE = " Le nom que porte le document n'est pas certain lui-même.";

    private VerifyWordings() {}

    static String title(Verification found) {
        // A name that is right says nothing of words that are not.
        boolean wordsOnly = found.name() == Name.NOT_ASKED || found.name() == Name.CONFIRMED && isWrong(found.words());
        return wordsOnly
                ? words(found).text()
                : words(found).text() + "\u00A0; "
                        + name(found).text().substring(0, 1).toLowerCase(Locale.FRENCH)
                        + name(found).text().substring(1);
    }

    private static boolean isWrong(Words words) {
        return switch (words) {
            case MODIFIED, TOO_SHORT, NOT_FOUND -> true;
            case EXACT, TRUNCATED, ABRIDGED, JOINED -> false;
        };
    }

    /// What was taken for the words and for the name, where the text held more; else empty.
    static String read(Verification found) {
        if (!found.claim().isolated()) {
            return "";
        }
        String name = found.claim().speaker();
        return "Lu dans le texte : la citation entre guillemets"
                + (name.isBlank() ? ", sans nom." : ", et le nom : " + name + ".");
    }

    /// One on the words, one on the name where it was judged.
    static List<Badge> badges(Verification found) {
        return badges(words(found), found.name(), name(found));
    }

    static List<Badge> badges(Part part) {
        return badges(words(part), part.name(), name(part));
    }

    private static List<Badge> badges(Badge words, Name verdict, Badge name) {
        List<Badge> badges = new ArrayList<>(List.of(words));
        if (verdict != Name.NOT_ASKED) {
            badges.add(name);
        }
        return badges;
    }

    static Badge words(Verification found) {
        if (found.parts().size() == 1) {
            return words(found.parts().getFirst());
        }
        String several = French.counted(found.hits().size(), "citation", "citations");
        if (found.hits().size() == 1) {
            return new Badge(
                    "ambiguous",
                    "Citation mêlée à d'autres mots",
                    "Une citation des documents s'y trouve, avec des mots qui n'y sont pas : voyez lesquels.");
        }
        if (found.words() == Words.MODIFIED) {
            return new Badge(
                    "ambiguous",
                    "Plusieurs citations, dont une modifiée ou introuvable",
                    "Ces mots réunissent " + several + voices(found) + " : voyez ce qu'il en est de chacune.");
        }
        String apart = found.isNeighbouring() ? "Citations voisines, réunies en une" : "Citations réunies en une";
        return new Badge(
                "probable",
                found.voices() == Voices.SEVERAL ? "Montage de propos de plusieurs voix" : apart,
                "Ces mots sont ceux du document, mais ils réunissent " + several
                        + (found.isNeighbouring() ? " qui s'y suivent" : " qui ne s'y suivent pas")
                        + voices(found) + ".");
    }

    static Badge words(Part part) {
        return switch (part.words()) {
            case EXACT ->
                new Badge(
                        reserved(part).isEmpty() ? "established" : "probable",
                        "Citation exacte",
                        (corrections(part).isEmpty()
                                        ? "Ces mots sont ceux du document, de bout en bout"
                                        : "Ces mots sont ceux du document, à une correction près")
                                + accents(part) + "." + correction(part) + reserved(part));
            case TRUNCATED ->
                new Badge("probable", "Citation tronquée", truncated(part) + correction(part) + reserved(part));
            case ABRIDGED ->
                new Badge(
                        "probable",
                        "Citation abrégée",
                        "Ces mots sont dans le document ; des mots ont été omis là où la citation le signale : voyez"
                                + " lesquels." + correction(part) + reserved(part));
            case JOINED -> throw new IllegalStateException("Bug: one quote cannot be several joined");
            case MODIFIED ->
                new Badge(
                        "ambiguous",
                        "Citation modifiée",
                        part.passage()
                                        .filter(near -> near.diff().isButForAccents())
                                        .isPresent()
                                ? "Les mots sont ceux du document, à des accents près, qui peuvent en changer le sens :"
                                        + " voyez lesquels."
                                : "Un passage proche existe, avec d'autres mots : voyez la différence."
                                        + correction(part) + reserved(part));
            case TOO_SHORT ->
                new Badge(
                        "unknown",
                        "Trop court pour en juger",
                        "Un ou deux mots se trouvent partout : donnez la phrase entière.");
            case NOT_FOUND ->
                new Badge(
                        "unknown",
                        "Introuvable ici",
                        "Aucune citation proche dans les documents de ce site : seules leurs citations sont comparées,"
                                + " pas le reste de leur texte. Cela ne dit pas que la phrase n'a pas été prononcée"
                                + " ailleurs.");
        };
    }

    private static String truncated(Part part) {
        return part.hidesCut()
                ? "Ces mots ne se suivent pas dans le document : il y en a d'autres là où se trouve « […] », que la"
                        + " citation saute sans le dire."
                : "Ces mots sont dans le document, mais ils n'en sont qu'une partie" + accents(part)
                        + " : voyez ce qui manque.";
    }

    /// That the accents of capitals are missing on one side, which is a matter of type.
    private static String accents(Part part) {
        return part.passage().filter(near -> near.diff().lacksAccents()).isPresent()
                ? ", aux accents des capitales près"
                : "";
    }

    private static List<Correction> corrections(Part part) {
        return part.passage().map(Passage::corrections).orElse(List.of());
    }

    /// That the document prints other words than a review reads there, whichever of them were written.
    private static String correction(Part part) {
        return corrections(part).stream()
                .map(VerifyWordings::correction)
                .map(sentence -> " " + sentence)
                .collect(Collectors.joining());
    }

    /// That the document does not give the words as said.
    private static String reserved(Part part) {
        return part.hit()
                .map(hit -> Reservations.sentence(hit.quote()))
                .filter(text -> !text.isEmpty())
                .map(text -> " " + text)
                .orElse("");
    }

    private static String correction(Correction correction) {
        return "Le document porte « " + correction.from() + " », qu'une relecture lit « " + correction.to() + " ».";
    }

    static Badge name(Verification found) {
        Part worst = found.namedWorst();
        boolean several = found.name() == Name.MISATTRIBUTED
                && found.parts().stream()
                        .filter(part -> part.name() != Name.NOT_ASKED)
                        .anyMatch(part -> part.name() != Name.MISATTRIBUTED);
        return several
                ? new Badge(
                        "ambiguous",
                        "Attribuée à quelqu'un d'autre",
                        "Le document ne donne pas tous ces mots à ce nom.")
                : name(worst);
    }

    static Badge name(Part part) {
        return switch (part.name()) {
            case NOT_ASKED -> new Badge("unknown", "Nom non vérifié", null);
            case CONFIRMED ->
                isWrong(part.words())
                        ? new Badge(
                                "probable",
                                "Nom de qui a dit le passage proche",
                                "Le document donne à ce nom le passage proche, pas ces mots-ci.")
                        : confirmed(part);
            case UNCONFIRMED -> new Badge("probable", unconfirmedName(part), unconfirmed(part));
            case MISATTRIBUTED -> new Badge("ambiguous", "Attribuée à quelqu'un d'autre", misattributed(part));
        };
    }

    private static Badge confirmed(Part part) {
        return switch (part.reading().fit()) {
            case DESCRIBED ->
                new Badge(
                        "established",
                        "Désignation conforme au document",
                        "Le document ne nomme pas qui parle, et le désigne ainsi.");
            case FUNCTION ->
                new Badge(
                        "established",
                        "Fonction conforme au document",
                        "Le document présente ainsi qui parle : " + who(part)
                                + ". D'autres que cette personne peuvent l'être aussi.");
            case SAME, OTHER_ROLE, NEAR, TOO_LITTLE, SPOKEN_FOR, TIED, REPORTER, PARTLY, WITHHELD, OTHER ->
                new Badge("established", "Nom conforme au document", "Le document donne ce nom.");
        };
    }

    private static String unconfirmedName(Part part) {
        return switch (part.reading().fit()) {
            case OTHER_ROLE -> "Fonction non donnée par le document";
            case REPORTER -> "Rapporté par ce nom, qui n'en est pas l'auteur";
            case PARTLY -> "Un des noms donnés n'est pas celui du document";
            case WITHHELD -> "Nom retiré de ce site";
            case SAME, DESCRIBED, NEAR, FUNCTION, TOO_LITTLE, SPOKEN_FOR, TIED, OTHER ->
                "Nom non confirmé par le document";
        };
    }

    private static String unconfirmed(Part part) {
        String detail = part.reading().detail();
        return switch (part.reading().fit()) {
            case OTHER_ROLE ->
                "Le document ne donne pas cette fonction à qui parle : « " + detail + " »." + doubt(part);
            case NEAR ->
                "Vouliez-vous dire " + detail + " ? Le document ne porte pas le nom tel qu'il est écrit." + doubt(part);
            case SPOKEN_FOR ->
                "Le document donne ces mots à une personne qui parle pour cette organisation." + doubt(part);
            case WITHHELD ->
                "Un nom a été retiré de ce site, et peut-être une fonction : on ne peut dire ici si ces mots sont à ce"
                        + " nom.";
            case TOO_LITTLE ->
                "Ce nom en dit trop peu (un prénom, une partie d'un nom, un nom que plusieurs portent) pour être à coup"
                        + " sûr celui que porte le document." + doubt(part);
            case REPORTER -> reporter(part);
            case PARTLY ->
                "Le document ne donne pas ces mots à « " + detail + " », mais à : " + who(part) + "." + doubt(part);
            case TIED -> "Le document rapporte les propos d'une personne liée à « " + detail + " »." + doubt(part);
            case SAME, DESCRIBED, FUNCTION, OTHER ->
                part.isReported()
                        ? "Le document rapporte des propos sans en donner les mots : la phrase est de qui l'a écrit."
                        : "Le document ne dit pas avec certitude que ces mots sont à ce nom : voyez ce qu'il porte.";
        };
    }

    private static String reporter(Part part) {
        String who = who(part);
        return part.isReported()
                ? "La phrase est de qui l'a publiée, et rapporte les propos de : " + who + "."
                : "Ce nom publie ou rapporte ces mots ; le document les donne à : " + who + ".";
    }

    /// With what the document leaves open about the name.
    private static String who(Part part) {
        return part.hit()
                .map(hit -> hit.quote().attribution())
                .map(attribution -> Wordings.who(attribution) + (isProbable(attribution) ? PROBABLE : ""))
                .orElse("");
    }

    private static boolean isProbable(Attribution attribution) {
        return attribution.certainty().filter(Certainty.PROBABLE::equals).isPresent();
    }

    private static String misattributed(Part part) {
        return switch (part.reading().fit()) {
            case TIED ->
                "Le document donne ces mots à une personne liée à « "
                        + part.reading().detail() + " », qui ne parle pas en son nom." + doubt(part);
            case SAME,
                    DESCRIBED,
                    OTHER_ROLE,
                    NEAR,
                    FUNCTION,
                    TOO_LITTLE,
                    SPOKEN_FOR,
                    REPORTER,
                    PARTLY,
                    WITHHELD,
                    OTHER -> "Le document ne donne pas ces mots à ce nom." + doubt(part);
        };
    }

    /// What the name that the document has would still leave open.
    private static String doubt(Part part) {
        return part.hit().map(hit -> doubt(hit.quote())).orElse("");
    }

    private static String doubt(Quote quote) {
        if (quote.kind() == QuoteKind.REPORTED) {
            return " Ce sont des propos rapportés, dont le document ne donne pas les mots.";
        }
        return switch (quote.attribution()) {
            case Attribution.Named named when named.sure() != Certainty.PROBABLE -> "";
            case Attribution.Collective collective when collective.sure() != Certainty.PROBABLE -> "";
            case Attribution.Unnamed unnamed -> "";
            case Attribution.Unknown unknown -> "";
            case Attribution.Named named -> UNSURE;
            case Attribution.Collective collective -> UNSURE;
            case Attribution.Ambiguous ambiguous -> UNSURE;
        };
    }

    private static String voices(Verification found) {
        return switch (found.voices()) {
            case ONE -> "";
            case SEVERAL -> ", et qui ne sont pas de la même voix";
            case OPEN -> ", et dont les documents ne disent pas à coup sûr si elles sont de la même voix";
        };
    }
}
