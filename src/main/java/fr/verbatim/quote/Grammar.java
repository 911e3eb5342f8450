package fr.verbatim.quote;

import fr.verbatim.people.PeopleNouns;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordList;
import fr.verbatim.text.WordReading;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The closed classes of French words and the few open ones that finding a subject needs. All words are folded.
final class Grammar {
    static final Set<String> DEFINITE = Set.of("le", "la", "l", "les", "ce", "cet", "cette", "ces");
    static final Set<String> POSSESSIVE = Set.of(
            "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur",
            "leurs");
    static final Set<String> INDEFINITE = Set.of(
            "un",
            "une",
            "des",
            "plusieurs",
            "certains",
            "certaines",
            "quelques",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "chaque",
            "aucun",
            "aucune",
            "nombre",
            "d'autres");
    static final Set<String> PREPOSITIONS = Set.of(
            "à",
            "au",
            "aux",
            "de",
            "du",
            "des",
            "d",
            "en",
            "dans",
            "sur",
            "sous",
            "avec",
            "sans",
            "pour",
            "par",
            "chez",
            "vers",
            "entre",
            "depuis",
            "pendant",
            "avant",
            "apres",
            "contre",
            "selon",
            "malgre",
            "jusque",
            "jusqu",
            "dès",
            "lors",
            "hors",
            "parmi",
            "devant",
            "derriere",
            "face",
            "grace",
            "aupres",
            "durant",
            "outre",
            "envers",
            "pres",
            "loin",
            "autour",
            "suite",
            "via",
            "dixit",
            "quant",
            "cote",
            "comme",
            "hormis",
            "sauf");
    static final Set<String> CLITICS =
            Set.of("me", "m", "te", "t", "se", "s", "nous", "vous", "lui", "leur", "le", "la", "les", "l", "y", "en");
    static final Set<String> REFLEXIVE = Set.of("se", "s", "me", "m");
    static final Set<String> RELATIVES = Set.of(
            "qui", "que", "qu", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "duquel", "auquel");
    static final Set<String> SUBORDINATORS = Set.of(
            "que",
            "qu",
            "si",
            "s",
            "quand",
            "lorsque",
            "lorsqu",
            "puisque",
            "puisqu",
            "comme",
            "parce",
            "quoique",
            "qui",
            "dont",
            "où",
            "comment",
            "pourquoi",
            "combien");
    static final Set<String> COORDINATORS = Set.of("et", "mais", "ou", "puis", "car", "or", "ni", "donc");
    static final Set<String> ADDRESS = Set.of(
            "m",
            "mm",
            "mme",
            "mmes",
            "mlle",
            "me",
            "dr",
            "pr",
            "mgr",
            "maitre",
            "monsieur",
            "madame",
            "docteur",
            "professeur");
    /// The other adjectives and adverbs that stand before a noun.
    private static final Set<String> PREPOSED = Set.of(
            "jeune",
            "jeunes",
            "vieux",
            "vieille",
            "vieil",
            "petit",
            "petite",
            "grands",
            "nouveau",
            "nouvelle",
            "nouvel",
            "autre",
            "autres",
            "seul",
            "seule",
            "meme",
            "actuel",
            "actuelle",
            "dernier",
            "derniere",
            "derniers",
            "dernieres",
            "celebre",
            "bon",
            "bonne",
            "tout",
            "toute",
            "tous",
            "toutes",
            "deux",
            "trois",
            "quatre",
            "plus",
            "tres",
            "nombreux",
            "nombreuses",
            "jolie",
            "feu",
            "cher",
            "chere",
            "pauvre",
            "brave");
    /// What makes a function one of another time: « l'ancien maire » is not « le maire ».
    static final Set<String> NOT_NOW = Set.of("ancien", "ancienne", "anciens", "anciennes", "ex", "futur", "future");
    /// Adjectives before a noun that are a part of a function: « première adjointe ».
    private static final Set<String> RANKS = Set.of(
            "premier",
            "premiere",
            "deuxieme",
            "second",
            "seconde",
            "troisieme",
            "vice",
            "grand",
            "grande",
            "haut",
            "haute",
            "principal",
            "principale");
    private static final Set<String> TIMES = Set.of(
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "matin",
            "matinee",
            "soir",
            "soiree",
            "jour",
            "journee",
            "semaine",
            "mois",
            "an",
            "ans",
            "annee",
            "hier",
            "midi",
            "nuit",
            "apres-midi",
            "week-end",
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
            "été",
            "hiver",
            "automne",
            "printemps",
            "fois",
            "veille",
            "lendemain",
            "heure",
            "heures");
    /// First names of women and men alike, of which the lexicon knows one gender.
    private static final Set<String> EPICENE =
            Set.of("dominique", "yaël", "loïs", "ange", "alex", "sam", "camille", "claude", "andréa", "noa", "eden");

    private static final Set<String> BODIES = WordList.loadFolded(Grammar.class, "body-nouns.txt");
    private static final Set<String> BEARINGS = WordList.loadFolded(Grammar.class, "bearing-nouns.txt");
    private static final Set<String> RECORDS = WordList.loadFolded(Grammar.class, "record-nouns.txt");

    private Grammar() {}

    static boolean isDeterminer(String word) {
        return DEFINITE.contains(word) || POSSESSIVE.contains(word) || INDEFINITE.contains(word);
    }

    static boolean isPreposed(String word) {
        return PREPOSED.contains(word) || isPartOfFunction(word);
    }

    /// Whether an adjective before a noun of people belongs to the function.
    static boolean isPartOfFunction(String word) {
        return NOT_NOW.contains(word) || RANKS.contains(word);
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    static boolean isPerson(String word) {
        String plain = Fold.fold(word);
        return !isRecord(word) && (PeopleNouns.contains(plain) || RoleNouns.isListed(plain));
    }

    /// Beyond the lists, by the endings of French agent nouns.
    static boolean mayBePerson(String word) {
        return isPerson(word) || !isBody(word) && !isRecord(word) && RoleNouns.contains(word);
    }

    /// « les Français », « le Breton »: a capitalised noun that is an adjective too, in small letters.
    static boolean isPeople(Token token) {
        return is(token, PartOfSpeech.NOUN) && is(token, PartOfSpeech.ADJECTIVE);
    }

    static boolean isBody(String word) {
        return BODIES.contains(Fold.fold(word));
    }

    /// How somebody looks or sounds: « les larmes », « d'une voix ».
    static boolean isBearing(String word) {
        return BEARINGS.contains(Fold.fold(word));
    }

    static boolean isRecord(String word) {
        return RECORDS.contains(Fold.fold(word))
                || word.endsWith("s") && RECORDS.contains(word.substring(0, word.length() - 1));
    }

    static boolean is(Token token, PartOfSpeech pos) {
        return token.isWord() && Lexicon.french().is(pos, lower(token));
    }

    /// Whether a word may be a form of one of these verbs.
    ///
    /// @param lemmas as the lexicon lists them
    static boolean isFormOf(Token token, Set<String> lemmas) {
        return token.isWord()
                && Lexicon.french().readings(lower(token)).stream()
                        .anyMatch(reading -> reading.pos() == PartOfSpeech.VERB && lemmas.contains(reading.lemma()));
    }

    /// A manner adverb or one of the short ones, and nothing a clause could be built on.
    static boolean isAdverb(Token token) {
        List<WordReading> readings = Lexicon.french().readings(lower(token));
        return !readings.isEmpty() && readings.getFirst().pos() == PartOfSpeech.ADVERB
                || readings.stream().anyMatch(reading -> reading.pos() == PartOfSpeech.ADVERB)
                        && readings.stream().noneMatch(reading -> reading.verbForm() == VerbForm.FINITE);
    }

    /// A word that may be a finite verb and is no noun, adjective or function word.
    static boolean isClearlyVerb(Token token) {
        if (!token.isWord() || token.isCapitalised()) {
            return false;
        }
        List<WordReading> readings = Lexicon.french().readings(lower(token));
        return !readings.isEmpty()
                && readings.stream()
                        .allMatch(reading -> reading.pos() == PartOfSpeech.VERB
                                && (reading.verbForm() == VerbForm.FINITE
                                        || reading.verbForm() == VerbForm.IMPERATIVE));
    }

    /// The gender that a noun or first name shows, [Gender#EITHER] where it shows none.
    static Gender gender(Token token, PartOfSpeech pos) {
        return gender(pos == PartOfSpeech.NOUN ? lower(token) : token.text(), pos);
    }

    private static Gender gender(String word, PartOfSpeech pos) {
        List<Gender> genders = Lexicon.french().readings(word).stream()
                .filter(reading -> reading.pos() == pos)
                .map(WordReading::gender)
                .filter(gender -> gender != Gender.EITHER)
                .distinct()
                .toList();
        boolean both = pos == PartOfSpeech.PROPER_NOUN && EPICENE.contains(word.toLowerCase(Locale.FRENCH));
        return genders.size() == 1 && !both ? genders.getFirst() : Gender.EITHER;
    }

    static String lower(Token token) {
        String text = token.text().toLowerCase(Locale.FRENCH);
        return text.endsWith("'") || text.endsWith("’") ? text.substring(0, text.length() - 1) : text;
    }

    /// The gender of the first name of a whole name; either where the lexicon gives none or both.
    static Gender firstNameGender(String name) {
        return gender(name.replaceFirst("[\\s\\xA0].*", ""), PartOfSpeech.PROPER_NOUN);
    }

    /// Whether two may be said of one person, as far as their genders go.
    static boolean agree(Gender one, Gender other) {
        return one == other || one == Gender.EITHER || other == Gender.EITHER;
    }

    /// Folded words without the articles and prepositions between them: `adjoint`, `urbanisme`.
    static List<String> withoutLinks(List<String> words) {
        return words.stream()
                .filter(word -> !DEFINITE.contains(word) && !PREPOSITIONS.contains(word) && !word.equals("a"))
                .toList();
    }

    /// The gender a form of address shows: « Mme », « M. ».
    static Gender addressGender(String printed) {
        String address = Fold.fold(printed.replace(".", ""));
        if (address.startsWith("mm") && !address.equals("mm") || address.equals("mlle") || address.equals("madame")) {
            return Gender.FEMININE;
        }
        return address.equals("m") || address.equals("mm") || address.equals("monsieur")
                ? Gender.MASCULINE
                : Gender.EITHER;
    }
}
