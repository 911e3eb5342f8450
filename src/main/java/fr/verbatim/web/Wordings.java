package fr.verbatim.web;

import fr.verbatim.cite.Guillemets;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Because;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.FullStop;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Reservation;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.ReviewMark;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Source;
import fr.verbatim.model.Translation;
import fr.verbatim.model.Voice;
import fr.verbatim.web.page.Badge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How certainty and kind are said: the one place for these sentences, on cards, pages, copies and feeds alike. Their
/// wording is part of the contract: what a reader may conclude from a name hangs on it.
public final class Wordings {
    static final String NAME_WITHDRAWN = "Le nom de la personne a été retiré de ce site.";

    private Wordings() {}

    /// Kind and certainty of a quote, the kind first.
    public static List<Badge> badges(Quote quote, Source source) {
        List<Badge> badges = new ArrayList<>(List.of(kind(quote, source), certainty(quote)));
        ReviewMark review = quote.attribution().grounds().review();
        if (review != null && quote.attribution() instanceof Attribution.Ambiguous) {
            // Reviewed, and still open: the candidates must not disappear behind the review.
            badges.add(reviewed(review));
        }
        return badges;
    }

    /// How sure the name is, and whether the words are given as said at all.
    public static Badge certainty(Quote quote) {
        Badge sure = certainty(quote.attribution());
        Reservation reservation = quote.saying().reservation();
        return reservation == null ? sure : Reservations.on(sure, reservation);
    }

    private static Badge certainty(Attribution attribution) {
        ReviewMark review = attribution.grounds().review();
        boolean reviewed =
                attribution.certainty().map(Certainty.REVIEWED::equals).orElse(review != null);
        if (reviewed && review != null && !(attribution instanceof Attribution.Ambiguous)) {
            return reviewed(review);
        }
        return switch (attribution) {
            case Attribution.Named named -> named(named.sure(), review);
            case Attribution.Collective collective -> named(collective.sure(), review);
            case Attribution.Unnamed unnamed -> unnamed(unnamed);
            case Attribution.Ambiguous ambiguous ->
                new Badge(
                        "ambiguous",
                        "Auteur ou autrice incertain·e : " + candidates(ambiguous),
                        "Le document ne permet pas de trancher. À citer sans nom.");
            case Attribution.Unknown unknown ->
                new Badge(
                        "unknown",
                        "Auteur ou autrice non établi·e",
                        "Le document ne permet pas de savoir qui parle. À citer sans nom.");
        };
    }

    /// How the words came into the source, and whether they are a translator's.
    public static Badge kind(Quote quote, Source source) {
        Badge kind = bareKind(quote, source);
        String translated = translated(source);
        if (translated.isEmpty()) {
            return kind;
        }
        return new Badge(kind.state(), kind.text(), kind.line() == null ? translated : kind.line() + " " + translated);
    }

    private static Badge bareKind(Quote quote, Source source) {
        return switch (quote.kind()) {
            case NOTE ->
                new Badge(
                        "note",
                        "Note dessinée, pas un enregistrement",
                        "Propos pris au vol par une tierce personne : les mots peuvent différer de ceux prononcés.");
            case DIRECT -> new Badge("direct", "Entre guillemets dans la source", chain(quote, source));
            case RECORDED -> new Badge("recorded", "Transcription", null);
            case REPORTED ->
                new Badge(
                        "reported",
                        "Propos rapportés, pas ses mots",
                        "La phrase est " + ofWriter(source) + " ; elle résume ce qu'aurait dit "
                                + FullStop.after(named(quote.attribution())));
            case STATEMENT ->
                new Badge(
                        "statement",
                        "Texte de l'organisation",
                        "Écrit et publié par " + Articles.theOrganisation(publisher(source))
                                + " ; aucune personne n'est citée.");
        };
    }

    /// What leads reported speech in, since it is never set as the person's own; empty for every other kind.
    public static String intro(Quote quote, Source source) {
        return quote.kind() == QuoteKind.REPORTED
                ? "Selon " + title(source) + byline(source) + ", qui rapporte en substance les propos "
                        + ofSpeaker(quote.attribution()) + " :"
                : "";
    }

    /// The sentence that follows is the writer's; a doubt about whom it means stands with the name.
    private static String ofSpeaker(Attribution attribution) {
        String doubt = attribution
                .certainty()
                .filter(Certainty.PROBABLE::equals)
                .map(sure -> " (attribution probable, à confirmer)")
                .orElse("");
        return switch (attribution) {
            case Attribution.Named named -> Articles.of(who(named)) + doubt;
            case Attribution.Collective collective ->
                Articles.ofOrganisation(collective.speaker().display()) + doubt;
            case Attribution.Unnamed unnamed -> "d'" + who(unnamed) + doubt;
            case Attribution.Ambiguous ambiguous -> "d'une personne que le document ne permet pas de nommer";
            case Attribution.Unknown unknown -> "d'" + who(unknown);
        };
    }

    /// That the words are those of a translation; empty where they are not.
    static String translated(Source source) {
        Translation original = source.translationOf();
        if (original == null) {
            return "";
        }
        String title = original.title() != null ? original.title() : original.url();
        return "Texte traduit" + (title == null ? "" : " de «\u00A0" + title + "\u00A0»")
                + " : les mots sont ceux de la traduction.";
    }

    /// Who is meant, where a sentence needs a name; names nobody whom the source does not.
    public static String who(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named ->
                French.all(
                        named.speakers().stream().map(Voice.PersonVoice::name).toList());
            case Attribution.Collective collective -> collective.speaker().display();
            case Attribution.Unnamed unnamed ->
                unnamed.speaker().withholdsName()
                        ? unnamed.speaker().description()
                        : "une personne non nommée («\u00A0" + unnamed.speaker().description() + "\u00A0»)";
            case Attribution.Ambiguous ambiguous -> candidates(ambiguous);
            case Attribution.Unknown unknown -> "une personne non identifiée";
        };
    }

    /// Stands where the name would, so that words without one are not read as anonymous by choice; empty where
    /// there is a name.
    public static String instead(Quote quote) {
        if (Reservations.isDenied(quote)) {
            return Reservations.NOT_SAID;
        }
        return switch (quote.attribution()) {
            case Attribution.Named named -> "";
            case Attribution.Collective collective -> "";
            case Attribution.Unnamed unnamed -> description(unnamed.speaker());
            case Attribution.Ambiguous ambiguous -> "Auteur ou autrice non établi·e";
            case Attribution.Unknown unknown -> "Auteur ou autrice non établi·e";
        };
    }

    /// Alone on its line: the source's words as printed, this site's with a capital.
    static String description(Voice.UnnamedVoice voice) {
        String said = voice.description();
        boolean own = said.equals(Voice.UnnamedVoice.WITHDRAWN);
        return own ? said.substring(0, 1).toUpperCase(Locale.FRENCH) + said.substring(1) : said;
    }

    /// Who is meant in a title that travels alone: a doubt goes along, candidates do not.
    static String titled(Quote quote) {
        String titled = titled(quote.attribution());
        Reservation reservation = quote.saying().reservation();
        return reservation == null ? titled : Reservations.titled(titled, reservation);
    }

    private static String titled(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Ambiguous ambiguous -> "auteur ou autrice non établi·e";
            case Attribution.Named named ->
                who(named) + (named.sure() == Certainty.PROBABLE ? " (attribution probable)" : "");
            case Attribution.Collective collective ->
                who(collective) + (collective.sure() == Certainty.PROBABLE ? " (attribution probable)" : "");
            case Attribution.Unnamed unnamed ->
                who(unnamed) + (unnamed.sure() == Certainty.PROBABLE ? ", attribution probable" : "");
            case Attribution.Unknown unknown -> who(unknown);
        };
    }

    /// The same inside a sentence: « le Défenseur des droits ».
    private static String named(Attribution attribution) {
        return attribution instanceof Attribution.Collective collective
                ? Articles.theOrganisation(collective.speaker().display())
                : who(attribution);
    }

    /// What the evidence answers: where nobody is named, it tells why not.
    public static String why(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named -> "Pourquoi ce nom ?";
            case Attribution.Collective collective -> "Pourquoi ce nom ?";
            case Attribution.Unnamed unnamed -> "Pourquoi sans nom ?";
            case Attribution.Ambiguous ambiguous -> "Pourquoi sans nom ?";
            case Attribution.Unknown unknown -> "Pourquoi sans nom ?";
        };
    }

    /// What those are whom the words may be of instead: where the source says who speaks, by name or not, they are
    /// other readings.
    static String readings(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named -> "Autres lectures possibles";
            case Attribution.Collective collective -> "Autres lectures possibles";
            case Attribution.Unnamed unnamed -> "Autres lectures possibles";
            case Attribution.Ambiguous ambiguous -> "Qui cela peut être";
            case Attribution.Unknown unknown -> "Qui cela peut être";
        };
    }

    /// A filter value of certainty, kind or attribution, in short.
    public static String value(String value) {
        return switch (value) {
            case "established" -> "Qui parle est donné par la source";
            case "probable" -> "Attribution probable, à confirmer";
            case "reviewed" -> "Relu";
            case "named" -> "Une ou plusieurs personnes nommées";
            case "collective" -> "Une organisation";
            case "unnamed" -> "Personne non nommée";
            case "ambiguous" -> "Auteur ou autrice incertain·e";
            case "unknown" -> "Auteur ou autrice non établi·e";
            case "note" -> "Note dessinée";
            case "direct" -> "Entre guillemets dans la source";
            case "recorded" -> "Transcription";
            case "reported" -> "Propos rapportés";
            case "statement" -> "Texte de l'organisation";
            default -> value;
        };
    }

    /// What earned a tag, as phrases. Roles of candidates are one: which of them counts hangs on who speaks.
    public static List<String> because(List<Because> reasons) {
        List<String> roles = reasons.stream()
                .filter(because -> because.type() == Because.Type.CANDIDATE)
                .map(Because::text)
                .toList();
        String given = "le rôle « " + String.join(" » ou « ", roles) + " »";
        Stream<String> candidates = switch (roles.size()) {
            case 0 -> Stream.of();
            case 1 -> Stream.of(given + ", commun aux personnes possibles");
            default -> Stream.of("selon qui parle, " + given);
        };
        Stream<String> others = reasons.stream()
                .filter(because -> because.type() != Because.Type.CANDIDATE)
                .map(Wordings::because);
        return Stream.concat(candidates, others).toList();
    }

    private static String because(Because because) {
        String given = because.withholdsRole() ? "de la personne, retiré avec son nom" : "« " + because.text() + " »";
        return switch (because.type()) {
            case WORDS -> (because.text().strip().indexOf(' ') < 0 ? "le mot " : "les mots ") + given;
            case ROLE, CANDIDATE ->
                "le rôle " + given + (because.certainty() == Certainty.PROBABLE ? " (attribution probable)" : "");
            case SECTION -> "la partie " + given;
            case REVIEW -> "une relecture : " + given;
        };
    }

    public static String relation(SectorTag.Relation relation) {
        return switch (relation) {
            case FROM -> "quelqu'un du métier parle";
            case ABOUT -> "il en est question";
        };
    }

    /// Who wrote the source: its author, else its publisher, else the document itself.
    public static String writer(Source source) {
        return source.author() != null ? source.author() : publisher(source);
    }

    static String publisher(Source source) {
        return source.publisher() != null ? source.publisher().name() : title(source);
    }

    private static String theWriter(Source source) {
        return source.author() != null ? Articles.the(source.author()) : Articles.theOrganisation(publisher(source));
    }

    private static String ofWriter(Source source) {
        return source.author() != null ? Articles.of(source.author()) : Articles.ofOrganisation(publisher(source));
    }

    private static String title(Source source) {
        return Guillemets.around(source.title());
    }

    /// Whose document it is, after its title; empty when nobody knows.
    private static String byline(Source source) {
        return source.author() == null && source.publisher() == null ? "" : " (" + writer(source) + ")";
    }

    private static Badge unnamed(Attribution.Unnamed unnamed) {
        boolean probable = unnamed.sure() == Certainty.PROBABLE;
        String text = unnamed.speaker().withholdsName() ? "Nom retiré" : "Personne non nommée";
        String line = unnamed.speaker().withholdsName()
                ? NAME_WITHDRAWN
                : "Le document ne la désigne pas autrement : « "
                        + unnamed.speaker().description() + " ».";
        return new Badge(
                "unnamed",
                text + (probable ? ", attribution probable" : ""),
                line + (probable ? " D'autres lectures sont possibles." : ""));
    }

    /// @param review of somebody who was not sure of it; null when nobody looked
    private static Badge named(Certainty sure, @Nullable ReviewMark review) {
        return switch (sure) {
            case REVIEWED -> new Badge("reviewed", "Relu d'après le document", null);
            case ESTABLISHED ->
                new Badge(
                        "established",
                        "Nom donné par la source",
                        "Le document ne permet pas d'autre lecture. Personne ne l'a encore relu.");
            case PROBABLE ->
                new Badge(
                        "probable",
                        "Attribution probable, à confirmer",
                        (review == null
                                        ? "D'après la mise en page et les mots."
                                        : reviewedAgainst(review.basis()) + " " + by(review) + ", sans certitude.")
                                + " Ne publiez pas ce nom sans vérifier.");
        };
    }

    private static Badge reviewed(ReviewMark review) {
        return new Badge("reviewed", reviewedAgainst(review.basis()), by(review));
    }

    private static String by(ReviewMark review) {
        return "par " + review.by() + ", le " + French.date(review.date());
    }

    private static String reviewedAgainst(ReviewBasis basis) {
        return switch (basis) {
            case DOCUMENT -> "Relu d'après le document";
            case RECORDING -> "Relu d'après l'enregistrement";
            case PERSON -> "Relu par la personne";
        };
    }

    private static String candidates(Attribution.Ambiguous ambiguous) {
        return French.either(ambiguous.candidates().stream()
                .map(Candidate::voice)
                .map(Voice::display)
                .toList());
    }

    /// Through whose hands second-hand words came into the source; empty where it has them from the speaker.
    static String via(Quote quote, Source source) {
        return quote.saying().via().isEmpty() ? "" : chain(quote, source);
    }

    /// « Cité par Le Figaro, repris par la lettre »: from the one nearest to the speaker to the source itself.
    private static String chain(Quote quote, Source source) {
        List<String> hands = new ArrayList<>(quote.saying().via());
        Collections.reverse(hands);
        hands.replaceAll(Articles::the);
        hands.add(theWriter(source));
        String chain = "cité par " + String.join(", repris par ", hands);
        return chain.substring(0, 1).toUpperCase(Locale.FRENCH) + FullStop.after(chain.substring(1));
    }
}
