package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// Bubbles that are no sentence by themselves: « Et parfois un livre. » lives on the one before, « À ce prix-là
/// … » on a price that stands alone.
final class Fragments {
    private static final int SHORT = 8;
    private static final Set<String> CARDINALS =
            Set.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
    /// Words that stand beside a verb alone.
    static final Set<String> BESIDE_VERB =
            Set.of("c", "j", "n", "s", "m", "t", "je", "il", "ils", "on", "ne", "se", "ce", "tu", "qui");

    private Fragments() {}

    /// Whether the second bubble cannot be understood without the first.
    static boolean continues(String before, String after) {
        List<Word> words = Words.of(after);
        if (words.size() < 2) {
            return false;
        }
        boolean coordinated = words.getFirst().folded().equals("et");
        if (coordinated && words.size() <= SHORT && !hasVerb(words)) {
            return true;
        }
        if (coordinated && countsWhatIsCounted(before, words)) {
            return true;
        }
        return pointsBack(words) && !hasVerb(Words.of(before));
    }

    /// « Et les trois … »: a number that the words before told.
    private static boolean countsWhatIsCounted(String before, List<Word> words) {
        String number = words.size() > 2 ? words.get(2).folded() : "";
        return words.get(1).folded().equals("les")
                && CARDINALS.contains(number)
                && Words.of(before).stream().anyMatch(word -> word.folded().equals(number));
    }

    /// « À ce prix-là », « Cette somme-là »: a demonstrative within the first words.
    private static boolean pointsBack(List<Word> words) {
        boolean demonstrative = words.stream()
                .limit(2)
                .map(Word::folded)
                .anyMatch(word -> Set.of("ce", "cet", "cette", "ces").contains(word));
        return demonstrative
                && words.stream().limit(3).anyMatch(word -> word.folded().endsWith("-la"));
    }

    /// Whether one of the words can only be read as a verb with a subject, or stands beside a clitic.
    private static boolean hasVerb(List<Word> words) {
        for (Word word : words) {
            if (BESIDE_VERB.contains(word.folded())) {
                return true;
            }
            List<WordReading> readings = Lexicon.french().readings(word.text());
            boolean finite = readings.stream().anyMatch(reading -> reading.verbForm() == VerbForm.FINITE);
            boolean other = readings.stream()
                    .anyMatch(reading -> reading.pos() == PartOfSpeech.NOUN
                            || reading.pos() == PartOfSpeech.PREPOSITION
                            || reading.pos() == PartOfSpeech.DETERMINER
                            || reading.pos() == PartOfSpeech.ADJECTIVE);
            if (finite && !other) {
                return true;
            }
        }
        return false;
    }
}
