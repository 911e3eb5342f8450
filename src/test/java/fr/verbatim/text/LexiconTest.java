package fr.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.french();

    @ParameterizedTest
    @CsvSource({
        "travaux, travail", "autrice, auteur", "licenciés, licencier", "generation, génération", "ETAT, état",
        "aujourdhui, aujourd'hui", "coeur, cœur", "age, âge", "ia, IA", "beatrice, Béatrice"
    })
    void aFormLeadsToItsLemma(String form, String lemma) {
        assertThat(lexicon.lemmas(form)).contains(lemma);
    }

    @Test
    void aReadingSaysKindGenderNumberAndPerson() {
        assertThat(lexicon.readings("confrontées")).anySatisfy(reading -> {
            assertThat(reading.verbForm()).isEqualTo(VerbForm.PAST_PARTICIPLE);
            assertThat(reading.gender()).isEqualTo(Gender.FEMININE);
            assertThat(reading.number()).isEqualTo(GrammaticalNumber.PLURAL);
        });
        assertThat(lexicon.readings("refusons")).anyMatch(reading -> reading.person() == 1);
        assertThat(lexicon.is(PartOfSpeech.PROPER_NOUN, "Sandrine")).isTrue();
        assertThat(lexicon.is(PartOfSpeech.VERB, "Sandrine")).isFalse();
    }

    @Test
    void aWordThatIsNoneHasNoReading() {
        assertThat(lexicon.readings("zzxqy")).isEmpty();
        assertThat(lexicon.readings("")).isEmpty();
        assertThat(lexicon.readings("e".repeat(5000))).isEmpty();
    }
}
