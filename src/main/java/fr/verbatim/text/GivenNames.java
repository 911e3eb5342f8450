package fr.verbatim.text;

import java.util.Set;
import java.util.stream.Collectors;

/// First names of the lexicon. It gives first names a gender, towns none, and countries a number as well.
public final class GivenNames {
    private GivenNames() {}

    /// Who bears a word as a first name: none, women, men or both.
    ///
    /// @param word with a capital, as a name is written
    public static Set<Gender> genders(String word) {
        return Lexicon.french().readings(word).stream()
                .filter(reading -> reading.pos() == PartOfSpeech.PROPER_NOUN
                        && reading.gender() != Gender.EITHER
                        && reading.number() == GrammaticalNumber.EITHER)
                .map(WordReading::gender)
                .collect(Collectors.toSet());
    }
}
