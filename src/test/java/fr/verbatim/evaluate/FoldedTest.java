package fr.verbatim.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Vos actions** ont _du_ poids. | Vos actions ont du poids.",
                "Rejoignez une des [manifestations](https://exemple.fr/m). | Rejoignez une des manifestations.",
                "[Interdire la superintelligence] | Interdire la superintelligence",
                "On n’a pas   le temps | On n'a pas le temps",
            })
    void markdownIsFolded(String text, String plain) {
        assertThat(Folded.markdown(text)).isEqualTo(plain);
    }

    @Test
    void passagesLoseGuillemetsAndTheNameAtTheirEnd() {
        assertThat(Folded.passage("« On ne nous a rien dit. » (Anne Martin)")).isEqualTo("On ne nous a rien dit.");
        assertThat(Folded.passage("On ne nous a rien dit (ni à eux)")).isEqualTo("On ne nous a rien dit (ni à eux)");
    }

    @Test
    void namesAreComparedByTheirLettersAlone() {
        assertThat(Folded.letters("Éric  LE-GOFF, *auteur*")).isEqualTo(Folded.letters("Eric le goff « auteur »"));
    }

    @Test
    void theEmptyTextIsWithinNothing() {
        assertThat(Folded.within("", "mots")).isFalse();
        assertThat(Folded.within("des mots", "mots")).isTrue();
    }
}
