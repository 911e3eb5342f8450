package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.FullStop;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import fr.verbatim.search.NameFit;
import fr.verbatim.search.WrittenNames;
import fr.verbatim.web.Verification.Name;
import fr.verbatim.web.Verification.Part;
import fr.verbatim.web.page.Badge;
import java.util.Locale;
import java.util.Objects;

/// What is answered on the name to somebody who verifies a sentence, in French: never more than the document gives.
final class VerifyNameWordings {
    private static final String PROBABLE = " (attribution probable, à confirmer)";
    private static final String UNSURE = " Le nom que porte le document n'est pas certain lui-même.";

    private static final String CONFORMING = "Nom conforme au document";
    private static final String UNCONFIRMED = "Nom non confirmé par le document";
    private static final String GIVEN = "Nom donné par la source, propos rapportés";

    private VerifyNameWordings() {}

    static Badge name(Verification found) {
        Part worst = found.namedWorst();
        boolean several = found.name() == Name.MISATTRIBUTED
                && found.parts().stream()
                        .filter(part -> part.name() != Name.NOT_ASKED)
                        .anyMatch(part -> part.name() != Name.MISATTRIBUTED);
        if (found.claim().form() == Verification.Form.APART) {
            return apartName(found, worst);
        }
        return found.name() == Name.MISATTRIBUTED && found.parts().size() > 1
                ? new Badge(
                        "ambiguous",
                        "Mots attribués à quelqu'un d'autre",
                        several ? "Le document ne donne pas tous ces mots à ce nom." : misattributed(worst))
                : name(worst);
    }

    /// Of quotations that nobody set as one, the worst, and that there are others.
    private static Badge apartName(Verification found, Part worst) {
        Badge badge = name(worst);
        boolean alike = found.parts().stream().allMatch(part -> name(part).equals(badge));
        if (worst.name() == Name.CONFIRMED && !alike) {
            return new Badge("probable", badge.text(), "Pas pour chaque citation : voyez ce qu'il en est.");
        }
        return alike
                ? found.parts().size() > 1 ? ofAll(badge, worst) : badge
                : new Badge(
                        badge.state(),
                        worst.name() == Name.MISATTRIBUTED
                                ? "Une citation au moins attribuée à quelqu'un d'autre"
                                : badge.text(),
                        "De «\u00A0" + worst.text() + "\u00A0» : " + badge.line());
    }

    static Badge name(Part part) {
        return switch (part.name()) {
            case NOT_ASKED -> new Badge("unknown", "Nom non vérifié", null);
            case CONFIRMED ->
                !part.words().isFaithful()
                        ? new Badge(
                                "probable",
                                "Nom de qui a dit le passage proche",
                                "Le document donne à ce nom le passage proche, pas ces mots-ci.")
                        : confirmed(part);
            case UNCONFIRMED -> new Badge("probable", unconfirmedName(part), unconfirmed(part));
            case MISATTRIBUTED -> new Badge("ambiguous", "Attribuée à quelqu'un d'autre", misattributed(part));
        };
    }

    /// What is said of one, said of several.
    private static Badge ofAll(Badge badge, Part worst) {
        if (badge.text().equals(CONFORMING)) {
            return new Badge(badge.state(), "Noms conformes au document", "Le document donne chaque nom.");
        }
        return worst.name() == Name.MISATTRIBUTED
                ? new Badge(badge.state(), "Toutes attribuées à quelqu'un d'autre", badge.line())
                : badge;
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
                        "Le document présente ainsi qui parle : " + FullStop.after(who(part))
                                + " D'autres que cette personne peuvent l'être aussi.");
            case SAME,
                    OTHER_ROLE,
                    OTHER_TITLE,
                    NEAR,
                    TOO_LITTLE,
                    INITIALS,
                    SPOKEN_FOR,
                    TIED,
                    REPORTER,
                    PARTLY,
                    WITHHELD,
                    UNPLACED,
                    UNREAD,
                    BESIDE,
                    UNCLEAR,
                    OTHER_WORDS,
                    CONTESTED,
                    OTHER -> new Badge("established", CONFORMING, "Le document donne ce nom.");
        };
    }

    private static String unconfirmedName(Part part) {
        return switch (part.reading().fit()) {
            case OTHER_ROLE -> "Fonction ou mention non donnée par le document";
            case OTHER_TITLE -> "Civilité qui ne va pas avec le nom du document";
            case REPORTER -> "Rapporté par ce nom, qui n'en est pas l'auteur";
            case PARTLY -> "Un des noms donnés n'est pas celui du document";
            case WITHHELD -> "Nom retiré de ce site";
            case UNPLACED -> "Le texte donné ne dit pas quel nom va avec ces mots";
            case UNREAD -> "Nom donné, mais pas reconnu";
            case INITIALS -> "Initiales, qui ne suffisent pas à dire de qui";
            case BESIDE -> "Nom lu, mais pas comme celui de qui parle";
            case UNCLEAR -> "Nom lu, mais le texte en dit plus";
            case OTHER_WORDS -> "Nom sans objet : ces mots ne sont pas ceux du document";
            case CONTESTED -> "Le texte donné conteste l'attribution";
            case SAME, DESCRIBED, FUNCTION -> givenBySource(part) ? GIVEN : UNCONFIRMED;
            case NEAR, TOO_LITTLE, SPOKEN_FOR, TIED, OTHER -> UNCONFIRMED;
        };
    }

    private static String unconfirmed(Part part) {
        String detail = part.reading().detail().replace(WrittenNames.title(), '…');
        return switch (part.reading().fit()) {
            case OTHER_ROLE -> "Le document ne dit pas cela de qui parle : « " + detail + " »." + doubt(part);
            case OTHER_TITLE ->
                "Le nom de famille est celui du document, mais pas « " + detail + " » : il donne ces mots à : "
                        + FullStop.after(who(part)) + doubt(part);
            case UNREAD ->
                "Le texte semble donner ces mots à « " + detail
                        + " », sans que l'on sache ici de qui il s'agit, ni si c'est bien qui parle ; seuls les mots"
                        + " ont été comparés. Le document les donne à : " + FullStop.after(who(part)) + doubt(part);
            case INITIALS ->
                "« " + part.given().speaker() + " » peut être : " + who(part) + " ; d'autres ont les mêmes initiales."
                        + doubt(part);
            case BESIDE ->
                "Le texte nomme « " + detail + " » à côté de ces mots, sans dire que c'est qui parle : ce nom n'a pas"
                        + " été comparé. Le document les donne à : " + FullStop.after(who(part)) + doubt(part);
            case UNCLEAR ->
                "Le texte dit aussi « " + detail
                        + " », qui n'a pas pu être comparé et peut changer le sens : rien n'est"
                        + " conclu du nom. Le document donne ces mots à : " + FullStop.after(who(part)) + doubt(part);
            case OTHER_WORDS ->
                "Des mots qui ne sont pas ceux du document n'y sont à personne : « " + detail
                        + " » n'a pas été comparé. Le passage proche est de : " + FullStop.after(who(part))
                        + doubt(part);
            case NEAR ->
                "Vouliez-vous dire " + detail + " ? Le document ne porte pas le nom tel qu'il est écrit." + doubt(part);
            case SPOKEN_FOR ->
                "Le document donne ces mots à une personne qui parle pour cette organisation." + doubt(part);
            case WITHHELD ->
                "Un nom a été retiré de ce site, et peut-être une fonction : on ne peut dire ici si ces mots sont à ce"
                        + " nom.";
            case UNPLACED ->
                "Nommé dans le texte : " + FullStop.after(part.given().speaker())
                        + " Rien n'y dit à qui il donne ces mots ; le document" + " les donne à : "
                        + FullStop.after(who(part));
            case CONTESTED ->
                "Le texte donné conteste que ces mots soient à un nom qu'il cite ; seuls les mots ont été comparés. Le"
                        + " document les donne à : " + FullStop.after(who(part)) + doubt(part);
            case TOO_LITTLE ->
                "Ce nom en dit trop peu (un prénom, une partie d'un nom, un nom que plusieurs portent) pour être à coup"
                        + " sûr celui que porte le document." + doubt(part);
            case REPORTER -> reporter(part);
            case PARTLY ->
                "Le document ne donne pas ces mots à « " + detail + " », mais à : " + FullStop.after(who(part))
                        + doubt(part);
            case TIED ->
                "Le document rapporte les propos d'une personne liée à « " + recorded(part) + " »." + doubt(part);
            case SAME, DESCRIBED, FUNCTION, OTHER ->
                part.isReported()
                        ? "Le document rapporte des propos sans en donner les mots : la phrase est de qui l'a écrit."
                        : "Le document ne dit pas avec certitude que ces mots sont à ce nom : voyez ce qu'il porte.";
        };
    }

    /// The name is sure, and the words are none of theirs.
    private static boolean givenBySource(Part part) {
        return part.isReported()
                && part.hit()
                        .filter(hit -> hit.quote().attribution().certainty().isPresent()
                                && !isProbable(hit.quote().attribution()))
                        .isPresent();
    }

    private static String reporter(Part part) {
        String who = who(part);
        return part.isReported()
                ? "La phrase est de qui l'a publiée, et rapporte les propos de : " + FullStop.after(who)
                : "Ce nom publie ou rapporte ces mots ; le document les donne à : " + FullStop.after(who);
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
        return part.reading().fit() == NameFit.TIED
                ? "Le document donne ces mots à une personne liée à « " + recorded(part)
                        + " », qui ne parle pas en son nom." + doubt(part)
                : "Le document ne donne pas ces mots à ce nom." + doubt(part);
    }

    /// The organisation that was written, as it is recorded with who speaks: an article may be gone from it (« Poste
    /// »).
    private static String recorded(Part part) {
        String written = part.reading().detail();
        String end = " " + written.toLowerCase(Locale.FRENCH);
        return part.hit().stream()
                .flatMap(hit -> hit.quote().attribution().voices().stream())
                .filter(Voice.PersonVoice.class::isInstance)
                .flatMap(voice -> ((Voice.PersonVoice) voice).roles().stream())
                .map(Role::organisation)
                .filter(Objects::nonNull)
                .map(OrganisationRef::name)
                .filter(name -> name.matches("(?i)(?:la|les?) .*")
                        && name.substring(name.indexOf(' '))
                                .toLowerCase(Locale.FRENCH)
                                .equals(end))
                .findFirst()
                .orElse(written);
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
}
