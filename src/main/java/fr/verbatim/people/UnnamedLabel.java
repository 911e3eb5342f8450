package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Labels of turns that say who speaks without a name: « Une dame au premier rang », « Le procureur », «
/// L'AVOCATE DE LA DÉFENSE », « Question dans la salle ».
final class UnnamedLabel {
    private static final Pattern ROOM = Pattern.compile(
            "(?:(?:une |des |les )?(?:questions?|interventions?|remarques?|reactions?|voix|cris?|rires?) )?"
                    + "(?:(?:dans|de|depuis|au fond de) la (?:salle|foule)|(?:dans le|du) public|dans l assistance)");
    /// « Autre question. – », « Deuxième intervention : »
    private static final Pattern ANOTHER =
            Pattern.compile("(?:(?:une )?(?:autre|nouvelle|premiere|seconde|deuxieme|troisieme|quatrieme|derniere) "
                    + "(?:question|intervention|reaction|voix|personne)|(?:question|intervention) suivante)");
    private static final Set<String> ASKED =
            Set.of("question", "intervention", "remarque", "reaction", "reponse", "voix", "cri", "temoignage");
    private static final Pattern INDEFINITE = Pattern.compile("^(?:une?|des|plusieurs|deux|trois|quelques)$");
    private static final Pattern ONE = Pattern.compile("^(?:le|la|l)$");
    private static final int LONGEST = 9;

    private UnnamedLabel() {}

    /// Whether the words before a colon or a dash are such a label.
    static boolean is(String label) {
        List<Word> words = Words.of(label);
        if (words.isEmpty() || words.size() > LONGEST || words.stream().anyMatch(ClauseWords::opensClause)) {
            return false;
        }
        if (words.stream().skip(1).anyMatch(UnnamedLabel::isVerb)) {
            return false;
        }
        boolean capitals = label.codePoints().noneMatch(Character::isLowerCase);
        return UnnamedSignature.find(label).isPresent()
                || ROOM.matcher(Fold.key(label)).matches()
                || ANOTHER.matcher(Fold.key(label)).matches()
                || isSomebodys(words)
                || Character.isUpperCase(label.codePointAt(0)) && describes(words, capitals);
    }

    /// « Question d'un voisin du moulin », « Remarque d'une élue »
    private static boolean isSomebodys(List<Word> words) {
        return words.size() > 3
                && ASKED.contains(words.getFirst().folded())
                && words.get(1).folded().equals("d")
                && INDEFINITE.matcher(words.get(2).folded()).matches()
                && words.stream().skip(3).limit(2).anyMatch(word -> isPerson(word.folded()));
    }

    private static boolean describes(List<Word> words, boolean capitals) {
        String first = words.getFirst().folded();
        if (INDEFINITE.matcher(first).matches()) {
            return words.stream().skip(1).limit(2).anyMatch(word -> isPerson(word.folded()));
        }
        boolean determined = ONE.matcher(first).matches();
        if (determined && words.size() == 1) {
            return false;
        }
        String noun = words.get(determined ? 1 : 0).folded();
        boolean alone = words.size() == (determined ? 2 : 1);
        return capitals ? isPerson(noun) : (determined || alone) && RoleNouns.isListed(noun);
    }

    /// « L'ingénieur Mary disait : » tells of somebody, and is no label.
    static boolean isVerb(Word word) {
        List<WordReading> readings =
                word.isCapitalised() ? List.of() : Lexicon.french().readings(word.text());
        return !readings.isEmpty()
                && readings.stream().allMatch(reading -> reading.pos() == PartOfSpeech.VERB)
                && readings.stream().anyMatch(reading -> reading.verbForm() == VerbForm.FINITE);
    }

    static boolean isPerson(String noun) {
        return RoleNouns.contains(noun) || PeopleNouns.contains(noun);
    }
}
