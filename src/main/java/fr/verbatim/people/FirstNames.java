package fr.verbatim.people;

import fr.verbatim.text.Gender;
import fr.verbatim.text.GrammaticalNumber;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;

/// Which words are first names. The lexicon gives first names a gender, towns none, and countries a number as well.
public final class FirstNames {
    private FirstNames() {}

    /// Whether a word is one.
    ///
    /// @param word with a capital, as a name is written
    public static boolean contains(String word) {
        return Lexicon.french().readings(word).stream()
                .anyMatch(reading -> reading.pos() == PartOfSpeech.PROPER_NOUN
                        && reading.gender() != Gender.EITHER
                        && reading.number() == GrammaticalNumber.EITHER);
    }
}
