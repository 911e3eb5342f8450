package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.OrganisationVoice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.model.Voice.UnnamedVoice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says whom a subject stands for, as far as the document tells.
final class Resolver {
    /// A function that the document gives to one person alone.
    private static final double FUNCTION = 0.9;
    /// Somebody unnamed whom the definite article takes for known.
    private static final double DEFINITE = 0.9;

    private static final Pattern ACRONYM =
            Pattern.compile("^\\p{Ll}+['’ ](?:\\p{Ll}+ )?\\p{Ll}+ (?<name>\\p{Lu}{2,}.*)$");
    private static final double TAKEN_UP = 0.9;
    /// A name that may end before the words printed with it: « Paul Petit d'Amiens ».
    private static final double PERHAPS_LONGER = 0.85;
    private static final Set<String> GENERAL = Set.of(
            "femme",
            "fille",
            "homme",
            "garcon",
            "dame",
            "trentenaire",
            "quadragenaire",
            "quinquagenaire",
            "sexagenaire",
            "septuagenaire",
            "octogenaire",
            "nonagenaire",
            "interesse",
            "interessee");

    private static final Set<String> OF_ALL = Set.of("le", "la", "l");
    private static final Set<String> OFFICES =
            Resource.words("sole-offices.txt").stream().map(Function::noun).collect(Collectors.toUnmodifiableSet());

    /// Bodies within bodies, and those a country or a trial has one of: never another's echo.
    private static final Set<String> PARTS = Set.of(
            "direction",
            "redaction",
            "police",
            "gendarmerie",
            "parquet",
            "gouvernement",
            "etat",
            "prefecture",
            "mairie",
            "tribunal",
            "cour",
            "defense",
            "accusation",
            "opposition",
            "majorite",
            "executif",
            "tutelle",
            "rectorat",
            "ministere");

    private final Registry registry;
    private final Cast cast;
    private final Scene scene;

    Resolver(Registry registry, Cast cast, Scene scene) {
        this.registry = registry;
        this.cast = cast;
        this.scene = scene;
    }

    Referent of(Subject subject) {
        Phrase phrase = subject.phrase();
        if (phrase.isNamed()) {
            return named(phrase);
        }
        if (OneOfTwo.isOrdinal(phrase)) {
            return OneOfTwo.of(phrase, scene, cast)
                    .orElseGet(() ->
                            phrase.kind() == Phrase.Kind.PERSON ? person(phrase) : Referent.nobody(phrase.printed()));
        }
        return switch (phrase.kind()) {
            case PRONOUN -> scene.pronoun(phrase);
            case PERSON -> person(phrase);
            case BODY -> body(phrase);
            case OTHER_PRONOUN, NAME, RECORD, THING, TIME -> Referent.nobody(phrase.printed());
        };
    }

    private Referent named(Phrase phrase) {
        List<Voice> voices = new ArrayList<>();
        Gender gender = phrase.gender();
        for (Mention mention : phrase.names()) {
            if (mention.voice() instanceof PersonVoice person) {
                List<Cast.Member> members = cast.named(person, phrase.gender());
                if (members.size() > 1 && phrase.names().size() == 1) {
                    return Referent.either(
                            members.stream().<Voice>map(Cast.Member::voice).toList(),
                            phrase.printed(),
                            "plusieurs personnes du document portent le nom « " + mention.label() + " »");
                }
                voices.add(members.size() == 1 ? members.getFirst().voice() : person);
                gender = members.size() == 1 && gender == Gender.EITHER
                        ? members.getFirst().gender()
                        : gender;
            } else {
                voices.add(mention.voice());
            }
        }
        String label = phrase.names().size() == 1 ? phrase.names().getFirst().label() : phrase.printed();
        Referent named = voices.size() == 1
                ? Referent.one(voices.getFirst(), label, gender, Referent.NAMED, "")
                : together(voices, phrase);
        return Stream.concat(
                        phrase.names().stream().map(Mention::maybe),
                        voices.stream().map(cast::perhaps))
                .filter(maybe -> !maybe.isEmpty())
                .findFirst()
                .map(maybe -> named.as(
                        PERHAPS_LONGER, "« " + maybe + " » peut être une partie du nom ou dire d'où vient la personne"))
                .orElse(named);
    }

    private static Referent together(List<Voice> voices, Phrase phrase) {
        boolean people = voices.stream().allMatch(PersonVoice.class::isInstance);
        return people
                ? new Referent(
                        Referent.Kind.TOGETHER,
                        voices,
                        phrase.printed(),
                        Gender.EITHER,
                        true,
                        false,
                        Referent.NAMED,
                        "")
                : unnamed(phrase);
    }

    private Referent person(Phrase phrase) {
        Optional<Referent> ofTwo = OneOfTwo.of(phrase, scene, cast);
        if (ofTwo.isPresent()) {
            return ofTwo.get();
        }
        boolean taken = phrase.article() == Phrase.Article.DEFINITE && !phrase.plural();
        List<Cast.Member> holders = taken ? cast.holders(phrase) : List.of();
        Optional<Referent> other = holders.size() == 1 ? untoldTopic(holders.getFirst(), phrase) : Optional.empty();
        if (other.isPresent()) {
            return Referent.either(
                    List.of(holders.getFirst().voice(), other.get().voices().getFirst()),
                    phrase.printed(),
                    "plusieurs personnes peuvent être « " + phrase.printed() + " »");
        }
        if (holders.size() == 1) {
            Cast.Member holder = holders.getFirst();
            return Referent.one(
                    holder.voice(),
                    phrase.printed(),
                    holder.gender(),
                    FUNCTION,
                    "« " + phrase.printed() + " » est la fonction que le document donne à "
                            + holder.voice().name());
        }
        if (holders.size() > 1) {
            return Referent.either(
                    holders.stream().<Voice>map(Cast.Member::voice).toList(),
                    phrase.printed(),
                    "le document donne cette fonction à plusieurs personnes");
        }
        return takesUp(phrase) ? takenUp(phrase) : goesOn(phrase);
    }

    /// Whom the sentence before is about, where a wider noun (« l'élu ») may mean them as well as the one whose
    /// function the document tells: it tells none of theirs.
    private Optional<Referent> untoldTopic(Cast.Member holder, Phrase phrase) {
        return holder.isCalled(phrase)
                ? Optional.empty()
                : scene.topic()
                        .filter(topic -> topic.kind() == Referent.Kind.ONE && !topic.clashes(phrase.gender()))
                        .filter(topic -> topic.voices().getFirst() instanceof PersonVoice person
                                && !person.id().equals(holder.voice().id())
                                && cast.hasNoFunction(person));
    }

    /// « cette mère de famille », « la jeune femme »: somebody spoken of just before, by another noun.
    private static boolean takesUp(Phrase phrase) {
        boolean points = phrase.printed().matches("(?isu)(?:ce|cet|cette) .*");
        boolean general = isBare(phrase) && GENERAL.contains(phrase.head());
        return !phrase.plural() && (points || general);
    }

    /// The article and the noun, nothing that tells whose or of what.
    private static boolean isBare(Phrase phrase) {
        return phrase.article() == Phrase.Article.DEFINITE
                && phrase.words().stream().skip(1).allMatch(Grammar.NOT_NOW::contains)
                && OF_ALL.contains(phrase.printed().toLowerCase(Locale.FRENCH).replaceFirst("(?su)[ '’].*", ""));
    }

    private Referent takenUp(Phrase phrase) {
        Referent found = scene.pronoun(phrase);
        return found.kind() == Referent.Kind.ONE && found.voices().getFirst() instanceof PersonVoice
                ? found.as(found.certainty() * TAKEN_UP, found.how())
                : unnamed(phrase);
    }

    /// « le conseiller », « la retraitée » after one person alone who may be meant: a writer who gives no name goes
    /// on with the one just named. An office that a place has once (« le
    /// préfet ») may be somebody else's.
    private Referent goesOn(Phrase phrase) {
        boolean mayGoOn = isBare(phrase) && !phrase.isOneOfSeveral() && !phrase.plural() && !isOffice(phrase.head());
        Optional<Referent> alone =
                mayGoOn ? scene.alone(phrase).filter(one -> !isAnother(one, phrase)) : Optional.empty();
        return alone.map(found -> found.as(found.certainty() * TAKEN_UP, found.how()))
                .orElseGet(() -> unnamed(phrase));
    }

    /// A function that a place has once: « le préfet ».
    static boolean isOffice(String head) {
        return OFFICES.contains(Function.noun(head));
    }

    /// « l'élu » is nobody whose functions the document gives and of whom none is one of an « élu ».
    private boolean isAnother(Referent one, Phrase phrase) {
        return Function.isWider(phrase.head())
                && one.voices().getFirst() instanceof PersonVoice person
                && !cast.hasNoFunction(person);
    }

    private static Referent unnamed(Phrase phrase) {
        double sure = phrase.article() == Phrase.Article.DEFINITE ? DEFINITE : Referent.NAMED;
        return new Referent(
                Referent.Kind.ONE,
                List.of(new UnnamedVoice(description(phrase))),
                phrase.printed(),
                phrase.gender(),
                phrase.plural(),
                phrase.kind() == Phrase.Kind.BODY,
                sure,
                "");
    }

    /// As printed, the determiner without the capital of a sentence's beginning.
    private static String description(Phrase phrase) {
        String printed = phrase.printed().replaceAll("\\s+", " ");
        return phrase.article() == Phrase.Article.NONE
                ? printed
                : printed.substring(0, 1).toLowerCase(Locale.FRENCH) + printed.substring(1);
    }

    /// « le syndicat SUD Santé » is SUD Santé: the name begins with the capitals right after a common noun.
    private static Optional<String> acronym(Phrase phrase) {
        Matcher matcher = ACRONYM.matcher(phrase.printed());
        return matcher.find() ? Optional.of(matcher.group("name")) : Optional.empty();
    }

    /// Without the determiner; but a noun of no body is no name without its article: « La Poste », « Le Monde ».
    private static String bodyName(Phrase phrase) {
        String bare = description(phrase).replaceFirst("^(?iu:les? |la |l['’]|cet?(?:te)? |ces |une? )", "");
        String printed = phrase.printed().replaceAll("\\s+", " ");
        boolean lone = bare.indexOf(' ') < 0
                && Lexicon.french().is(PartOfSpeech.NOUN, bare.toLowerCase(Locale.FRENCH))
                && !Grammar.isBody(Fold.fold(bare));
        return lone && printed.matches("L(?:e|a|es) \\p{Lu}\\p{Ll}+") ? printed : bare;
    }

    /// A body by its own name, or by the noun that the document uses for one it has named.
    private Referent body(Phrase phrase) {
        Optional<String> acronym = acronym(phrase);
        if (acronym.isPresent()) {
            return Referent.one(
                    new OrganisationVoice(registry.organisation(acronym.get())),
                    phrase.printed(),
                    phrase.gender(),
                    Referent.NAMED,
                    "");
        }
        String bare = bodyName(phrase);
        // « les services de l'État » is a body without a name of its own.
        boolean proper = bare.replace("État", "").codePoints().anyMatch(Character::isUpperCase);
        if (proper) {
            return Referent.one(
                    new OrganisationVoice(registry.organisation(bare)),
                    phrase.printed(),
                    phrase.gender(),
                    Referent.NAMED,
                    "");
        }
        Optional<OrganisationVoice> known =
                phrase.words().size() == 1 ? cast.findBody(phrase.head()) : Optional.empty();
        return known.map(voice -> Referent.one(
                        voice,
                        phrase.printed(),
                        phrase.gender(),
                        FUNCTION,
                        "« " + phrase.printed() + " » est ce que le document appelle " + voice.display()))
                .or(() -> isBare(phrase) && !phrase.plural() && !PARTS.contains(phrase.head())
                        ? scene.aloneBody(phrase).map(found -> found.as(found.certainty() * TAKEN_UP, found.how()))
                        : Optional.empty())
                .orElseGet(() -> unnamed(phrase));
    }
}
