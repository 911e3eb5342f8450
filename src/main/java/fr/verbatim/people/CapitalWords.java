package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.WordReading;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words of French set in capitals, which look like acronyms: « HIER », « L'EAU », « JOUR 1 ». The lexicon has acronyms
/// as well, but in capitals.
public final class CapitalWords {
    /// Cried out in a bubble as often as set over a section.
    private static final Set<String> CRIES =
            Set.of("oui", "non", "stop", "sos", "ah", "oh", "ouf", "hein", "bravo", "merci");

    private CapitalWords() {}

    /// Whether a line holds capitals alone, and no word in it that French does not have.
    public static boolean are(String line) {
        List<Word> words = Words.of(line);
        return !words.isEmpty()
                && line.codePoints().noneMatch(Character::isLowerCase)
                && words.stream().allMatch(word -> isNumber(word) || isCommon(word))
                && words.stream().anyMatch(word -> word.isInCapitals() && !CRIES.contains(word.folded()));
    }

    /// Whether a line is cried out and nothing more: « STOP », « NON, NON ».
    public static boolean areCries(String line) {
        List<Word> words = Words.of(line);
        return !words.isEmpty() && words.stream().allMatch(word -> CRIES.contains(word.folded()));
    }

    /// Whether a word, however it is set, may be a common one: « toit », « hier », not « SNCF » nor « Rozenn ».
    public static boolean isCommon(Word word) {
        String lower = word.text().toLowerCase(Locale.FRENCH);
        return word.isElision()
                || word.folded().equals("a")
                || Lexicon.french().readings(lower).stream().anyMatch(reading -> isCommon(reading, word.folded()));
    }

    private static boolean isCommon(WordReading reading, String folded) {
        String lemma = reading.lemma();
        if (lemma.isEmpty() || reading.pos() == PartOfSpeech.PROPER_NOUN || Character.isUpperCase(lemma.charAt(0))) {
            return false;
        }
        // Units of measure stand in the lexicon under a part of their letters.
        return reading.pos() != PartOfSpeech.NOUN || Fold.fold(lemma).charAt(0) == folded.charAt(0);
    }

    private static boolean isNumber(Word word) {
        return Character.isDigit(word.text().charAt(0));
    }
}
