package fr.verbatim.search;

import fr.verbatim.text.Gender;
import fr.verbatim.text.GrammaticalNumber;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.WordReading;
import java.util.stream.Stream;

/// Places among the proper nouns of the lexicon. Countries, regions and few towns have a number there; other towns are
/// listed as companies are (« Lorient », « Amazon »), first names have one gender.
final class Places {
    private Places() {}

    /// Whether it can hardly be anything else.
    static boolean contains(String name) {
        return properNouns(name).anyMatch(reading -> reading.number() != GrammaticalNumber.EITHER);
    }

    /// Whether it may be one, though perhaps a company.
    static boolean mayBe(String name) {
        return properNouns(name)
                .anyMatch(reading -> reading.gender() == Gender.EITHER || reading.number() != GrammaticalNumber.EITHER);
    }

    private static Stream<WordReading> properNouns(String name) {
        return Lexicon.french().readings(name).stream().filter(reading -> reading.pos() == PartOfSpeech.PROPER_NOUN);
    }
}
